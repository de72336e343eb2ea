package org.isogloss.glossary.upkeep;

import java.util.Locale;

/** What can be wrong with a termbase as a whole, by the code that lint prints. */
public enum FaultKind {
  /** Blanks at an end, doubled or invisible. */
  BLANK_STRAY,
  /** Two terms to use that differ in capitals alone. */
  CASE_TWIN,
  /** A Cyrillic, Greek or full-width letter that looks like a Latin one. */
  LETTER_ALIKE,
  /** A term to use that holds a term which another concept has deprecated. */
  OVERLAP_CONTRADICTED,
  /** Several preferred terms of one concept in one language. */
  PREFERRED_TWICE,
  /** Deprecated terms that replace each other in a circle. */
  REPLACEMENT_CYCLE,
  /** A source term with another preferred English term in each of two concepts. */
  SOURCE_AMBIGUOUS,
  /** One text that is to be used here and deprecated there. */
  STATUS_CONTRADICTED,
  /** A concept without an English term that may be used. */
  TARGET_EMPTY,
  /** One text twice. */
  TERM_DUPLICATE,
  /** A term that looks like several, with commas or semicolons between. */
  TERM_LIST,
  /** A term of more than 50 words. */
  TERM_LONG;

  /** The code: lower case with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
