package org.isogloss.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of a report: options, help and the user guide take them from here. */
// A reporter holds no state, by its contract.
@SuppressWarnings("ImmutableEnumChecker")
public enum ReportFormat {
  TEXT("for people", new TextReporter()),
  JSON("everything, for other programs", new JsonReporter()),
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

  /** Whether a terminal can show it. */
  public boolean isText() {
    return reporter.isText();
  }

  /** Writes the whole report in this format. */
  public void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
    reporter.write(outcome, layout, out);
  }

  /**
   * The whole report in a format that is text.
   *
   * @throws IllegalStateException if it is none
   */
  public String render(Outcome outcome, Layout layout) {
    if (reporter instanceof TextualReporter textual) {
      return textual.render(outcome, layout);
    }
    throw new IllegalStateException(label() + " is no text, expected a place for bytes");
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
