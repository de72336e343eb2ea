package org.isogloss.core.segment;

/** What is known of a stop. */
enum Verdict {
  /** The sentence ends. */
  ENDS,
  /** The sentence goes on. */
  GOES_ON,
  /** The rules cannot tell. */
  UNKNOWN
}
