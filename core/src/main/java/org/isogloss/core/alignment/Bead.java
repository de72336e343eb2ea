package org.isogloss.core.alignment;

import java.util.List;
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

  /**
   * The share of the English text, from 0 to 1, for whose counterpart something speaks.
   *
   * @param english the English sentences that the beads cover
   */
  static double fit(List<Bead> beads, List<SideSentence> english) {
    long fitting = 0;
    long all = 0;
    for (Bead bead : beads) {
      for (SideSentence sentence : english.subList(bead.english().start(), bead.english().end())) {
        all += sentence.length();
        fitting += bead.evidence() > 0 ? sentence.length() : 0;
      }
    }
    return all == 0 ? 0 : (double) fitting / all;
  }

  /** The same bead where its sides begin later. */
  Bead shifted(int english, int other) {
    return new Bead(this.english.shifted(english), this.other.shifted(other), evidence);
  }

  boolean isPair() {
    return !english.isEmpty() && !other.isEmpty();
  }
}
