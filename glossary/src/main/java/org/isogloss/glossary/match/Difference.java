package org.isogloss.glossary.match;

import java.util.Locale;

/** In what a found form differs from the listed one, beyond the inflection that grammar asks. */
public enum Difference {
  /** A hyphen, a blank or nothing where another of the three is listed. */
  HYPHENATION,
  /** British for American spelling or the reverse. */
  SPELLING,
  /** An article inside the term more or less. */
  ARTICLE,
  /** A possessive ending inside the term more or less. */
  POSSESSIVE,
  /** Another number of a word inside the term. */
  NUMBER;

  /** The name in reports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
