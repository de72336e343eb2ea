package org.isogloss.rules.terms.variant;

import java.util.Objects;

/**
 * A pair of forms with its verdict.
 *
 * @param pair the forms and how likely they are one concept
 * @param verdict what was decided
 */
public record JudgedPair(FormPair pair, Verdict verdict) {

  /** The decisions on a pair. */
  public enum Verdict {
    LIKELY("likely one concept"),
    POSSIBLE("possibly one concept"),
    UNLIKELY("too unlikely to be reported"),
    PART_OF_ANOTHER("another pair shows the same thing better");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The decision in words. */
    public String words() {
      return words;
    }
  }

  public JudgedPair {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(verdict, "verdict");
  }
}
