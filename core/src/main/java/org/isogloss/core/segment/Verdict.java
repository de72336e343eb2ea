package org.isogloss.core.segment;

/** The verdict on a stop. */
enum Verdict {
  /** The sentence ends. */
  ENDS,
  /** The sentence continues. */
  GOES_ON,
  /** The rules cannot decide. */
  UNKNOWN
}
