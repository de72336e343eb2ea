package org.isogloss.glossary.match;

/** What is between two words. */
enum Gap {
  /** Nothing: one of the two is not a word. */
  NONE,
  BLANK,
  HYPHEN
}
