/** Phrases that may be terms, and the forms in which the manuscript writes them. */
package org.isogloss.rules.terms.candidate;
