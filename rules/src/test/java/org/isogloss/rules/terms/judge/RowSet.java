package org.isogloss.rules.terms.judge;

import java.util.Locale;

/** Where the documents of labeled pairs come from. */
enum RowSet {
  /** Documents as they were just before their authors unified a pair. */
  MINED,
  /** The same, from the first documents that the search was developed on. */
  DEV,
  /** Clean documents with one planted inconsistency each. */
  PLANTED,
  /** Well-edited documents, in which every pair is a false alarm. */
  CLEAN,
  /** Documents with findings that were judged by hand. */
  JUDGED,
  /** A machine translation of which every pair that a careful editor would unify is labeled. */
  PAPER;

  /** The name in data files: lower case. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RowSet of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
