package org.isogloss.rules.terms.lexicon;

import java.util.Objects;

/**
 * How two words of general English stand to one another.
 *
 * @param kind the nearest relation that was found
 * @param strength how near they are, from 0 (not at all) to 1 (interchangeable)
 * @param note the relation in words, for a reader
 */
public record WordRelation(Kind kind, double strength, String note) {

  /** The relations, the nearest first. */
  public enum Kind {
    /** One word, or two spellings of it. */
    SAME,
    /** One root: {@code convolution} and {@code convolutional}. */
    DERIVED,
    /** A nation and its adjective or prefix: {@code China}, {@code Chinese}, {@code Sino}. */
    NATION,
    /** One sense in common. */
    SYNONYM,
    /** A sense of one is next to a sense of the other: a similar adjective, a wider noun. */
    SIMILAR,
    /** Words that are opposed to one another, which no text uses for one thing. */
    CONTRAST,
    NONE
  }

  static final WordRelation NOTHING = new WordRelation(Kind.NONE, 0, "nothing in common");

  public WordRelation {
    Objects.requireNonNull(kind, "kind");
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength must be from 0 to 1: " + strength);
    }
    if (note.isBlank()) {
      throw new IllegalArgumentException("note must not be blank");
    }
  }
}
