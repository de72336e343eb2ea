package org.isogloss.cli;

import org.isogloss.cli.input.UsageException;
import org.isogloss.engine.fix.FixMode;
import picocli.CommandLine.Option;

/** Whether and how files are fixed. */
final class FixOptions {

  @Option(
      names = "--fix",
      description =
          "fix findings that have exactly one safe correction, which requires a glossary, and"
              + " report the rest; in DOCX and ODT files, fixes are tracked changes")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description =
          "with --fix: print the changes as a diff instead of a report, and write no file")
  private boolean dryRun;

  FixMode mode() {
    if (dryRun && !fix) {
      throw new UsageException("--dry-run: has no effect by itself, expected --fix as well");
    }
    return !fix ? FixMode.NONE : dryRun ? FixMode.SHOW : FixMode.WRITE;
  }
}
