package org.isogloss.cli;

import org.isogloss.engine.fix.FixMode;
import picocli.CommandLine.Option;

/** Whether and how files are mended. */
final class FixOptions {

  @Option(
      names = "--fix",
      description =
          "Mend what has one certain remedy, which the glossary alone gives; the rest is reported.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "With --fix: write no file, show the differences instead of a report.")
  private boolean dryRun;

  FixMode mode() {
    if (dryRun && !fix) {
      throw new UsageException("--dry-run: nothing would be written, expected it beside --fix");
    }
    return !fix ? FixMode.NONE : dryRun ? FixMode.SHOW : FixMode.WRITE;
  }
}
