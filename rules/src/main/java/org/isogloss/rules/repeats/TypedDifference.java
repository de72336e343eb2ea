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
    NUMBER("in numbers"),
    /** A negation on one side only: the two contradict each other. */
    NEGATION("in negation"),
    /** A different unit of measure. */
    UNIT("in units"),
    /** A different source, or a reference to a different figure, table or section. */
    CITATION("in references"),
    /** One name, or another word with a meaning of its own, in place of another. */
    TERM("in terms"),
    /** The same words in another order. */
    ORDER("in word order"),
    /** Different words. */
    WORDING("in wording"),
    /** The same words with different capitals, quotation marks or punctuation. */
    TYPOGRAPHY("in typography");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What the difference is in, as a message says it. */
    String words() {
      return words;
    }

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
