package org.isogloss.core.alignment;

import org.isogloss.core.document.Span;

/**
 * Sentences that correspond: up to three of one side and of the other (W. Gale and K. Church, A
 * Program for Aligning Sentences in Bilingual Corpora, 1993, which has the name). A side without
 * sentences was left out or added in the translation.
 *
 * @param english the English sentences by their position, half-open
 * @param other the sentences of the other side, likewise
 * @param evidence what speaks for the correspondence: the logarithm of the odds that the sentences
 *     are translations of each other rather than any two; 0 if a side is empty
 */
record Bead(Span english, Span other, double evidence) {

  Bead {
    if (english.isEmpty() && other.isEmpty()) {
      throw new IllegalArgumentException("a bead must have a sentence");
    }
  }

  boolean isPair() {
    return !english.isEmpty() && !other.isEmpty();
  }
}
