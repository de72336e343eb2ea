package org.isogloss.rules.repeats;

import java.util.Locale;
import org.isogloss.core.document.Span;

/**
 * A difference between two passages, and what sort it is.
 *
 * @param kind what sort
 * @param first the stretch in the first passage's document; may be empty
 * @param second the stretch in the second passage's document; may be empty
 */
record TypedDifference(Kind kind, Span first, Span second) {

  /** The sorts of difference, the gravest first. */
  enum Kind {
    /** Other figures or number words: one of the two must be wrong. */
    NUMBER,
    /** A negation on one side alone: one of the two must be wrong. */
    NEGATION,
    /** Another unit of measure. */
    UNIT,
    /** Another source, or another figure, table or section pointed to. */
    CITATION,
    /** One name in the place of another. */
    TERM,
    /** The same words in another order. */
    ORDER,
    /** Other words. */
    WORDING,
    /** The same words with other capitals, quotation marks or punctuation. */
    TYPOGRAPHY;

    /** The name in reports. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the words themselves differ, or a formula or code between them. */
    boolean isOfWords() {
      return this != CITATION && this != TYPOGRAPHY;
    }

    /** Whether two passages that differ so cannot both be right. */
    boolean isContradiction() {
      return this == NUMBER || this == NEGATION;
    }
  }
}
