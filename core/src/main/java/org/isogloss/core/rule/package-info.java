/** What a rule is, and what it reports: where and what, never who and how bad. */
package org.isogloss.core.rule;
