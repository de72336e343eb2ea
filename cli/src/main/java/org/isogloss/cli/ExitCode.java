package org.isogloss.cli;

import java.util.List;
import org.isogloss.core.lint.Failure;

/** The exit code of a run. */
enum ExitCode {
  CLEAN(0),
  FINDINGS(1),
  /** Invalid usage or configuration, or a file that cannot be read. */
  USAGE(2),
  INTERNAL(3);

  final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The exit code of a run with these failures. */
  static ExitCode of(List<Failure> failures) {
    if (failures.stream().anyMatch(Failure::isInternal)) {
      return INTERNAL;
    }
    return failures.isEmpty() ? CLEAN : USAGE;
  }
}
