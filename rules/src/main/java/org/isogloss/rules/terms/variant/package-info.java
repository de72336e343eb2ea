/** Decides which forms are competing names of one concept, and why. */
package org.isogloss.rules.terms.variant;
