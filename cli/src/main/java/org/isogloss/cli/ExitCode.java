package org.isogloss.cli;

import java.util.List;
import org.isogloss.core.lint.Failure;

/** How a run ended, for the shell. */
enum ExitCode {
  CLEAN(0),
  FINDINGS(1),
  /** Wrong usage or configuration, or an input that cannot be read. */
  USAGE(2),
  INTERNAL(3);

  final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** What failures make of a run that found nothing else. */
  static ExitCode of(List<Failure> failures) {
    if (failures.stream().anyMatch(Failure::isInternal)) {
      return INTERNAL;
    }
    return failures.isEmpty() ? CLEAN : USAGE;
  }
}
