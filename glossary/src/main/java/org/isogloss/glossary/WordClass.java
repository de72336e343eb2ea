package org.isogloss.glossary;

import java.util.Locale;

/** The word class of a term, with the values of the TBX-Basic data category. */
public enum WordClass {
  /** Unspecified. */
  UNSPECIFIED,
  NOUN,
  PROPER_NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  OTHER;

  /** The name in termbase files: lower case with a hyphen; empty if unspecified. */
  public String label() {
    return this == UNSPECIFIED ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
