package org.isogloss.engine.settings;

import java.util.Locale;
import org.isogloss.core.rule.Severity;

/** The lowest severity at which a run fails. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Whether a finding of this severity makes the run fail. */
  public boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
