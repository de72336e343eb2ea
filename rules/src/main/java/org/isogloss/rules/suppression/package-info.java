/** Rules that check suppression comments: whether they are well-formed and needed. */
package org.isogloss.rules.suppression;
