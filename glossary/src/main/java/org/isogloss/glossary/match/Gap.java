package org.isogloss.glossary.match;

/** What is between two words. */
enum Gap {
  /** Nothing: one of the two is not a word. */
  NONE,
  BLANK,
  HYPHEN,
  /** An en dash between letters, where others have a hyphen: the man–machine interface. */
  DASH;

  /** Whether it makes one word of the two. */
  boolean joins() {
    return this == HYPHEN || this == DASH;
  }
}
