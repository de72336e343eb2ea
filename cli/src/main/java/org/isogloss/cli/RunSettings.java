package org.isogloss.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.rule.Confidence;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.FailOn;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.engine.source.SourceSelection;
import org.isogloss.report.ReportFormat;
import org.isogloss.report.outcome.Layout;

/**
 * Everything that the command line specifies for a run.
 *
 * @param paths files, folders, globs, or {@code -}, as the user gave them
 * @param stdinName the file name given to standard input
 * @param eachAlone whether each file is a separate manuscript
 * @param source what the manuscript was translated from
 * @param caller settings that take precedence over settings files
 * @param format the report's format
 * @param view what a text report shows
 * @param output the report's file; standard output if empty
 * @param further additional reports to write
 * @param summary the file that a summary is appended to
 * @param color when the report is colored
 * @param verbosity how much is printed besides findings and failures
 * @param threads how many threads may work, at least 1
 */
record RunSettings(
    List<String> paths,
    Optional<String> stdinName,
    boolean eachAlone,
    SourceSelection source,
    CallerSettings caller,
    ReportFormat format,
    ReportView view,
    Optional<Path> output,
    List<ReportTarget> further,
    Optional<Path> summary,
    ReportOptions.Color color,
    Verbosity verbosity,
    int threads) {

  /**
   * What a text report shows.
   *
   * @param detail how much of each finding
   * @param grouping how findings are grouped
   * @param limit the maximum number of findings in a group
   */
  record ReportView(Layout.Detail detail, Layout.Grouping grouping, int limit) {

    /** What it shows unless asked for more. */
    static final ReportView USUAL =
        new ReportView(Layout.Detail.BRIEF, Layout.Grouping.KIND, Layout.USUAL_LIMIT);
  }

  /** How much is printed besides findings and failures. */
  enum Verbosity {
    /** Nothing. */
    QUIET,
    /** A summary, notes and progress. */
    USUAL,
    /** Also the stack traces of internal errors. */
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
          "--format %s: a binary format cannot be printed, expected --output FILE"
              .formatted(format.label()));
    }
    paths = List.copyOf(paths);
    further = List.copyOf(further);
    requireEachOnce(output, further);
  }

  /** Makes sure that no report replaces another one. */
  private static void requireEachOnce(Optional<Path> output, List<ReportTarget> further) {
    Set<Path> written = new HashSet<>();
    output.ifPresent(file -> written.add(file.toAbsolutePath().normalize()));
    for (ReportTarget target : further) {
      if (!written.add(target.file().toAbsolutePath().normalize())) {
        throw new UsageException(
            "--report: %s would be written twice, expected another file".formatted(target.file()));
      }
    }
  }

  /** Whether a report shows how the manuscript answers the questions of house style. */
  boolean showsStyle() {
    return format.showsStyle() || further.stream().anyMatch(target -> target.format().showsStyle());
  }

  /** Converts options to settings. */
  static RunSettings resolve(
      InputOptions input, List<Path> glossaries, RuleSelection rules, ReportOptions report) {
    return new RunSettings(
        input.paths(),
        input.stdinName(),
        input.eachAlone(),
        input.source(),
        caller(input, glossaries, rules, report.confidence(), report.failOn()),
        report.format(),
        new ReportView(report.detail(), report.grouping(), report.limit()),
        report.output(),
        report.further(),
        report.summary(),
        report.color(),
        Verbosity.of(report.quiet(), input.debug()),
        report.threads());
  }

  /**
   * Settings of a run that prints a page instead of a report: no finding makes it fail.
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
        input.source(),
        caller(input, glossaries, rules, Optional.empty(), Optional.of(FailOn.NEVER)),
        ReportFormat.TEXT,
        ReportView.USUAL,
        output,
        List.of(),
        Optional.empty(),
        ReportOptions.Color.AUTO,
        Verbosity.of(false, input.debug()),
        threads);
  }

  private static CallerSettings caller(
      InputOptions input,
      List<Path> glossaries,
      RuleSelection rules,
      Optional<Confidence> confidence,
      Optional<FailOn> failOn) {
    return new CallerSettings(
        input.config(), glossaries, rules, confidence, failOn, input.language(), input.exclude());
  }

  /** The same settings, with one more pattern for files in folders that are skipped. */
  RunSettings excluding(String pattern) {
    List<String> exclude = new ArrayList<>(caller.exclude());
    exclude.add(pattern);
    return new RunSettings(
        paths,
        stdinName,
        eachAlone,
        source,
        caller.withExclude(exclude),
        format,
        view,
        output,
        further,
        summary,
        color,
        verbosity,
        threads);
  }

  /** Whether only findings and failures are printed. */
  boolean isQuiet() {
    return verbosity == Verbosity.QUIET;
  }
}
