package org.isogloss.rules.repeats;

import java.util.Locale;
import org.isogloss.core.document.Span;

/**
 * A difference between two passages, with its kind.
 *
 * @param kind its kind
 * @param first the stretch in the first passage's document; may be empty
 * @param second the stretch in the second passage's document; may be empty
 */
record TypedDifference(Kind kind, Span first, Span second) {

  /** The kinds of difference, the most serious first. */
  enum Kind {
    /** Different figures or number words: the two contradict each other. */
    NUMBER,
    /** A negation on one side only: the two contradict each other. */
    NEGATION,
    /** A different unit of measure. */
    UNIT,
    /** A different source, or a reference to a different figure, table or section. */
    CITATION,
    /** One name in place of another. */
    TERM,
    /** The same words in another order. */
    ORDER,
    /** Different words. */
    WORDING,
    /** The same words with different capitals, quotation marks or punctuation. */
    TYPOGRAPHY;

    /** The name in reports. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the words themselves differ, or a formula or code between them. */
    boolean isOfWords() {
      return this != CITATION && this != TYPOGRAPHY;
    }

    /** Whether one name or number is in place of another. */
    boolean isExchange() {
      return this == NUMBER || this == TERM;
    }

    /** Whether two passages that differ in this way contradict each other. */
    boolean isContradiction() {
      return this == NUMBER || this == NEGATION;
    }
  }
}
