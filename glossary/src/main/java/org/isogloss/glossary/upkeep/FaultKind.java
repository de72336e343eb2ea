package org.isogloss.glossary.upkeep;

import java.util.Locale;

/** The kinds of fault in a termbase, by the code that lint prints. */
public enum FaultKind {
  /** Spaces at an end, doubled or invisible. */
  BLANK_STRAY,
  /** Two usable terms that differ only in capitals. */
  CASE_TWIN,
  /** A Cyrillic, Greek or full-width letter that looks like a Latin one. */
  LETTER_ALIKE,
  /** A usable term that contains a term deprecated by another concept. */
  OVERLAP_CONTRADICTED,
  /** Several preferred terms of one concept in one language. */
  PREFERRED_TWICE,
  /** Deprecated terms that replace each other in a circle. */
  REPLACEMENT_CYCLE,
  /** A source term with different preferred English terms in two concepts. */
  SOURCE_AMBIGUOUS,
  /** A text that is usable in one place and deprecated in another. */
  STATUS_CONTRADICTED,
  /** A concept without an English term that may be used. */
  TARGET_EMPTY,
  /** A duplicate text. */
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
