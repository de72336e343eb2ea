package org.isogloss.engine.settings;

import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.rule.Severity;

/** Whether a rule's findings are told, and how bad they are. */
enum Level {
  /** Told, each as bad as the rule says. */
  ON,
  OFF,
  INFO,
  WARNING,
  ERROR;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a finding's severity becomes; nothing if it is not told. */
  Optional<Severity> of(Severity own) {
    return switch (this) {
      case ON -> Optional.of(own);
      case OFF -> Optional.empty();
      case INFO, WARNING, ERROR -> Optional.of(Severity.valueOf(name()));
    };
  }
}
