/** How two words relate in general English: spelling, derivation, synonymy, contrast. */
package org.isogloss.rules.terms.lexicon;
