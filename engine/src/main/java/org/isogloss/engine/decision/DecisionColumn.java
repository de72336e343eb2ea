package org.isogloss.engine.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of findings that matter when it is read back. */
public enum DecisionColumn {
  DECISION,
  NOTE,
  PREFERRED,
  FINGERPRINT,
  RULE,
  PATH,
  TEXT,
  MESSAGE,
  SUGGESTION,
  /** The forms of a concept with their counts, as in {@link FormCounts}. */
  FORMS,
  /** The number of places. */
  PLACES,
  /** At most three words before the text; together with the text they identify a finding. */
  WORDS_BEFORE,
  /** At most three words after the text. */
  WORDS_AFTER,
  /** The manuscript files that its places are in, one per line. */
  FILES;

  /** The heading of the column. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether a list without it cannot be read. */
  boolean isRequired() {
    return this == DECISION || this == FINGERPRINT || this == RULE;
  }

  /** The column with a heading, ignoring case and surrounding spaces. */
  static Optional<DecisionColumn> of(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.heading().equalsIgnoreCase(heading.strip()))
        .findFirst();
  }
}
