package org.isogloss.cli;

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
}
