/** What a rule is and what it reports. */
package org.isogloss.core.rule;
