/** Candidate terms, and the forms in which the manuscript writes them. */
package org.isogloss.rules.terms.index;
