package org.isogloss.glossary.match;

/** How a found word stands to the listed one. */
public enum Inflection {
  /** As listed. */
  NONE,
  PLURAL,
  /** The listed word is a plural. */
  SINGULAR,
  /** {@code takes} */
  THIRD_PERSON,
  /** {@code took} */
  PAST,
  /** {@code taken} */
  PARTICIPLE,
  /** {@code taking} */
  GERUND;

  boolean isOfNoun() {
    return this == PLURAL || this == SINGULAR;
  }

  boolean isOfVerb() {
    return this != NONE && !isOfNoun();
  }
}
