package org.isogloss.rules.lexicon;

import java.util.Objects;

/**
 * The relation between two words of general English.
 *
 * @param kind the closest relation that was found
 * @param strength how close they are, from 0 (not at all) to 1 (interchangeable)
 * @param note the relation in words, for a reader
 */
public record WordRelation(Kind kind, double strength, String note) {

  /** The relations, the closest first. */
  public enum Kind {
    /** The same word, or two spellings of it. */
    SAME,
    /** The same root: {@code convolution} and {@code convolutional}. */
    DERIVED,
    /** A nation and its adjective or prefix: {@code China}, {@code Chinese}, {@code Sino}. */
    NATION,
    /** A sense in common. */
    SYNONYM,
    /** A sense of one is next to a sense of the other: a similar adjective, a wider noun. */
    SIMILAR,
    /** Opposites, which no text uses for the same thing. */
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
