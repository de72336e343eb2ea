package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.engine.settings.FailOn;
import org.isogloss.report.ReportFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What a report looks like, where it goes, and what counts as failure. */
final class ReportOptions {

  /** When a report is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The report's format (default: text): ${bundle:report-formats}.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "Write the report to a file.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportTarget.Converter.class,
      description = "Write a further report to a file; may be given several times.")
  private List<ReportTarget> further = List.of();

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = {
        "Append a table in Markdown to a file, for the page of a pull request, as to"
            + " $GITHUB_STEP_SUMMARY."
      })
  private Path summary;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "When to use colour (default: auto, on a terminal unless NO_COLOR is set).")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "Exit 1 at findings as bad as this (default: warning).")
  private FailOn failOn;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print findings and failures alone: no summary, note or progress.")
  private boolean quiet;

  // A mixin cannot stand in a group of options; a group can.
  @ArgGroup(validate = false)
  private ThreadOptions threads = new ThreadOptions();

  ReportFormat format() {
    return format;
  }

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  List<ReportTarget> further() {
    return List.copyOf(further);
  }

  Optional<Path> summary() {
    return Optional.ofNullable(summary);
  }

  Colour colour() {
    return colour;
  }

  /** Empty where the settings decide. */
  Optional<FailOn> failOn() {
    return Optional.ofNullable(failOn);
  }

  boolean quiet() {
    return quiet;
  }

  int threads() {
    return threads.count();
  }
}
