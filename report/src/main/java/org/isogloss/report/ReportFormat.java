package org.isogloss.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of a report: options, help and the user guide take them from here. */
// A reporter holds no state, by its contract.
@SuppressWarnings("ImmutableEnumChecker")
public enum ReportFormat {
  TEXT("for people", (o, layout) -> TextReporter.render(o.report(), o.documents(), layout)),
  JSON(
      "everything, for other programs",
      (o, layout) -> JsonReporter.render(o.report(), o.rules(), o.version())),
  PLAIN("a line a finding, for editors", new PlainReporter()),
  SARIF("SARIF 2.1.0, for code scanning", new SarifReporter()),
  GITHUB("annotations of GitHub Actions", new GithubReporter()),
  GITLAB("GitLab Code Quality", new GitlabReporter()),
  RDJSONL("reviewdog", new RdjsonlReporter()),
  CHECKSTYLE("Checkstyle XML", new CheckstyleReporter()),
  JUNIT("JUnit XML, a test a file", new JunitReporter());

  private final String description;
  private final Reporter reporter;

  ReportFormat(String description, Reporter reporter) {
    this.description = description;
    this.reporter = reporter;
  }

  /** The name that the user writes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, or whom it is for, in a few words. */
  public String description() {
    return description;
  }

  /** The whole report in this format. */
  public String render(Outcome outcome, Layout layout) {
    return reporter.render(outcome, layout);
  }

  /** The format that a name means, in capitals or not. */
  public static Optional<ReportFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(label)).findFirst();
  }

  /** All names, between bars. */
  public static String labels() {
    return Arrays.stream(values()).map(ReportFormat::label).collect(Collectors.joining("|"));
  }
}
