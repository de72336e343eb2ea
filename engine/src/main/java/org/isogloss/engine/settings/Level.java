package org.isogloss.engine.settings;

import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.rule.Severity;

/** Whether a rule's findings are reported, and with which severity. */
enum Level {
  /** Reported with the severity that the rule gives each. */
  ON,
  OFF,
  INFO,
  WARNING,
  ERROR;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of a finding; empty if it is not reported. */
  Optional<Severity> of(Severity own) {
    return switch (this) {
      case ON -> Optional.of(own);
      case OFF -> Optional.empty();
      case INFO, WARNING, ERROR -> Optional.of(Severity.valueOf(name()));
    };
  }
}
