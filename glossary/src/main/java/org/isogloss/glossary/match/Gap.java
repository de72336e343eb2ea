package org.isogloss.glossary.match;

/** What stands between two words. */
enum Gap {
  /** Nothing: one of the two is a sign. */
  NONE,
  BLANK,
  HYPHEN
}
