package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.rule.Confidence;
import org.isogloss.engine.settings.FailOn;
import org.isogloss.report.ReportFormat;
import org.isogloss.report.outcome.Layout;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The format of a report, where it goes, and what makes a run fail. */
final class ReportOptions {

  /** When a report is colored. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "write the report in this format (default: text): ${bundle:report-formats}")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "write the report to FILE")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportTarget.Converter.class,
      description = "write an additional report to FILE; may be repeated")
  private List<ReportTarget> further = List.of();

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = {
        "append a Markdown table to FILE, for example to $GITHUB_STEP_SUMMARY for the summary page"
            + " of a GitHub Actions run"
      })
  private Path summary;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "use color (default: auto, which means on a terminal unless NO_COLOR is set)")
  private Color color = Color.AUTO;

  @Option(
      names = "--confidence",
      paramLabel = "high|medium|low",
      description = {
        "report only findings of at least this confidence (default: medium); low reports everything"
      })
  private Confidence confidence;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "exit with code 1 on findings of this severity or higher (default: warning)")
  private FailOn failOn;

  @Option(
      names = "--group",
      paramLabel = "kind|file",
      description = "group the findings of the text report by kind or by file (default: kind)")
  private Layout.Grouping grouping = Layout.Grouping.KIND;

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = LimitConverter.class,
      description = "show at most N findings of each group in the text report (default: 20)")
  private int limit = Layout.USUAL_LIMIT;

  @Option(
      names = {"-v", "--verbose"},
      description = "show all forms, passages, differences and evidence in the text report")
  private boolean verbose;

  @Option(names = "--why", description = "like --verbose, and show how the evidence was weighed")
  private boolean why;

  @Option(
      names = {"-q", "--quiet"},
      description = "print only findings and failures: no summary, notes or progress")
  private boolean quiet;

  // A mixin cannot be part of an option group; another group can.
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

  Color color() {
    return color;
  }

  /** Empty if the settings decide. */
  Optional<Confidence> confidence() {
    return Optional.ofNullable(confidence);
  }

  /** Empty if the settings decide. */
  Optional<FailOn> failOn() {
    return Optional.ofNullable(failOn);
  }

  Layout.Grouping grouping() {
    return grouping;
  }

  int limit() {
    return limit;
  }

  Layout.Detail detail() {
    if (why) {
      return Layout.Detail.WEIGHED;
    }
    return verbose ? Layout.Detail.FULL : Layout.Detail.BRIEF;
  }

  boolean quiet() {
    return quiet;
  }

  /** Reads a number of findings, or {@code all}. */
  private static final class LimitConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
      if (value.equals("all")) {
        return Integer.MAX_VALUE;
      }
      if (!value.matches("[1-9]\\d{0,8}")) {
        throw new TypeConversionException(
            "“%s” is not a number of findings, expected 1 or more, or all".formatted(value));
      }
      return Integer.valueOf(value);
    }
  }

  int threads() {
    return threads.count();
  }
}
