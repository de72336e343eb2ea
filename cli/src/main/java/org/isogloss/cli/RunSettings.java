package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.fix.FixMode;
import org.isogloss.cli.report.ReportFormat;

/**
 * Everything that a run depends on besides the files themselves.
 *
 * @param paths files, folders, globs, or {@code -}, as the user gave them
 * @param eachAlone whether every file is a manuscript of its own
 * @param glossaries termbases
 * @param rules which rules run
 * @param format the report's layout
 * @param output the report's file; standard output if empty
 * @param further reports that are written besides
 * @param summary the file that a summary is appended to
 * @param fix whether files are mended
 * @param colour when the report is coloured
 * @param failOn the mildest finding at which the run fails
 * @param threads how many threads may work, at least 1
 */
record RunSettings(
    List<String> paths,
    boolean eachAlone,
    List<Path> glossaries,
    RuleSelection rules,
    ReportFormat format,
    Optional<Path> output,
    List<ReportTarget> further,
    Optional<Path> summary,
    FixMode fix,
    ReportOptions.Colour colour,
    ReportOptions.FailOn failOn,
    int threads) {

  RunSettings {
    paths = List.copyOf(paths);
    glossaries = List.copyOf(glossaries);
    further = List.copyOf(further);
  }

  /** The one place where options become settings. */
  static RunSettings resolve(
      InputOptions input, List<Path> glossaries, RuleSelection rules, ReportOptions report) {
    return new RunSettings(
        input.paths(),
        input.eachAlone(),
        glossaries,
        rules,
        report.format(),
        report.output(),
        report.further(),
        report.summary(),
        FixMode.NONE,
        report.colour(),
        report.failOn(),
        report.threads());
  }

  /** The same run, mending files or not. */
  RunSettings fixing(FixMode mode) {
    return new RunSettings(
        paths,
        eachAlone,
        glossaries,
        rules,
        format,
        output,
        further,
        summary,
        mode,
        colour,
        failOn,
        threads);
  }
}
