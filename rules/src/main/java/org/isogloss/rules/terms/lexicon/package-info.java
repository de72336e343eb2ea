/** What general English knows of two words: spelling, derivation, synonymy, contrast. */
package org.isogloss.rules.terms.lexicon;
