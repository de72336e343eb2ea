package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.fix.FixMode;
import org.isogloss.cli.report.ReportFormat;
import org.isogloss.cli.settings.CommandLineSettings;
import org.isogloss.cli.settings.FailOn;
import org.isogloss.cli.settings.RuleSelection;

/**
 * Everything that the command line says of a run.
 *
 * @param paths files, folders, globs, or {@code -}, as the user gave them
 * @param eachAlone whether every file is a manuscript of its own
 * @param line what counts more than settings files
 * @param format the report's layout
 * @param output the report's file; standard output if empty
 * @param further reports that are written besides
 * @param summary the file that a summary is appended to
 * @param fix whether files are mended
 * @param colour when the report is coloured
 * @param threads how many threads may work, at least 1
 */
record RunSettings(
    List<String> paths,
    boolean eachAlone,
    CommandLineSettings line,
    ReportFormat format,
    Optional<Path> output,
    List<ReportTarget> further,
    Optional<Path> summary,
    FixMode fix,
    ReportOptions.Colour colour,
    int threads) {

  RunSettings {
    paths = List.copyOf(paths);
    further = List.copyOf(further);
  }

  /** The one place where options become settings. */
  static RunSettings resolve(
      InputOptions input, List<Path> glossaries, RuleSelection rules, ReportOptions report) {
    return new RunSettings(
        input.paths(),
        input.eachAlone(),
        new CommandLineSettings(input.config(), glossaries, rules, report.failOn()),
        report.format(),
        report.output(),
        report.further(),
        report.summary(),
        FixMode.NONE,
        report.colour(),
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
        input.eachAlone(),
        new CommandLineSettings(input.config(), glossaries, rules, Optional.of(FailOn.NEVER)),
        ReportFormat.TEXT,
        output,
        List.of(),
        Optional.empty(),
        FixMode.NONE,
        ReportOptions.Colour.AUTO,
        threads);
  }

  /** Which rules run. */
  RuleSelection rules() {
    return line.rules();
  }

  /** The same run, mending files or not. */
  RunSettings fixing(FixMode mode) {
    return new RunSettings(
        paths, eachAlone, line, format, output, further, summary, mode, colour, threads);
  }
}
