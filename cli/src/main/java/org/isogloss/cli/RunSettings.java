package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.FailOn;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.report.ReportFormat;

/**
 * Everything that the command line says of a run.
 *
 * @param paths files, folders, globs, or {@code -}, as the user gave them
 * @param stdinName the file that standard input stands for
 * @param eachAlone whether every file is a manuscript of its own
 * @param caller what counts more than settings files
 * @param format the report's layout
 * @param output the report's file; standard output if empty
 * @param further reports that are written besides
 * @param summary the file that a summary is appended to
 * @param colour when the report is coloured
 * @param verbosity how much is said besides findings and failures
 * @param threads how many threads may work, at least 1
 */
record RunSettings(
    List<String> paths,
    Optional<String> stdinName,
    boolean eachAlone,
    CallerSettings caller,
    ReportFormat format,
    Optional<Path> output,
    List<ReportTarget> further,
    Optional<Path> summary,
    ReportOptions.Colour colour,
    Verbosity verbosity,
    int threads) {

  /** How much is said besides findings and failures. */
  enum Verbosity {
    /** Nothing. */
    QUIET,
    /** A summary, notes, and how far the run is. */
    USUAL,
    /** Besides that, where an internal error happened. */
    DEBUG;

    static Verbosity of(boolean quiet, boolean debug) {
      if (debug) {
        return DEBUG;
      }
      return quiet ? QUIET : USUAL;
    }
  }

  RunSettings {
    if (output.isEmpty() && !format.isText()) {
      throw new UsageException(
          "--format %s: no text for standard output, expected --output FILE"
              .formatted(format.label()));
    }
    paths = List.copyOf(paths);
    further = List.copyOf(further);
  }

  /** The one place where options become settings. */
  static RunSettings resolve(
      InputOptions input, List<Path> glossaries, RuleSelection rules, ReportOptions report) {
    return new RunSettings(
        input.paths(),
        input.stdinName(),
        input.eachAlone(),
        caller(input, glossaries, rules, report.failOn()),
        report.format(),
        report.output(),
        report.further(),
        report.summary(),
        report.colour(),
        Verbosity.of(report.quiet(), input.debug()),
        report.threads());
  }

  /**
   * A run that makes a page of its own in place of a report: no finding counts as failure.
   *
   * @param output the page's file; standard output if empty
   * @param threads how many threads may work, at least 1
   */
  static RunSettings ofPage(
      InputOptions input,
      List<Path> glossaries,
      RuleSelection rules,
      Optional<Path> output,
      int threads) {
    return new RunSettings(
        input.paths(),
        input.stdinName(),
        input.eachAlone(),
        caller(input, glossaries, rules, Optional.of(FailOn.NEVER)),
        ReportFormat.TEXT,
        output,
        List.of(),
        Optional.empty(),
        ReportOptions.Colour.AUTO,
        Verbosity.of(false, input.debug()),
        threads);
  }

  private static CallerSettings caller(
      InputOptions input, List<Path> glossaries, RuleSelection rules, Optional<FailOn> failOn) {
    return new CallerSettings(
        input.config(), glossaries, rules, failOn, input.language(), input.exclude());
  }

  /** Whether nothing but findings and failures is to be said. */
  boolean isQuiet() {
    return verbosity == Verbosity.QUIET;
  }
}
