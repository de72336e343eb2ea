package org.isogloss.rules.terms.variant;

import java.util.Objects;

/**
 * A pair of forms with its verdict.
 *
 * @param pair the forms and the evidence
 * @param verdict what was decided
 */
public record JudgedPair(FormPair pair, Verdict verdict) {

  /** The decisions on a pair. */
  public enum Verdict {
    LIKELY("likely one concept"),
    POSSIBLE("possibly one concept"),
    TOO_WEAK("the evidence is too weak"),
    TOO_RARE("the two occur in too few places"),
    CONTRASTED("the text contrasts the two"),
    ABBREVIATED("one is the abbreviation of the other"),
    TOLD_BY_ANOTHER("another pair shows the same thing better");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The decision in words. */
    public String words() {
      return words;
    }

    boolean isBelieved() {
      return this == LIKELY || this == POSSIBLE;
    }
  }

  public JudgedPair {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(verdict, "verdict");
  }
}
