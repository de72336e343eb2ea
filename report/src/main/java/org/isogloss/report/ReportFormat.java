package org.isogloss.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.report.annotation.AnnotatedReporter;
import org.isogloss.report.ci.AzureReporter;
import org.isogloss.report.ci.CheckstyleReporter;
import org.isogloss.report.ci.GithubReporter;
import org.isogloss.report.ci.GitlabReporter;
import org.isogloss.report.ci.JunitReporter;
import org.isogloss.report.ci.MarkdownReporter;
import org.isogloss.report.ci.PlainReporter;
import org.isogloss.report.ci.RdjsonlReporter;
import org.isogloss.report.json.JsonReporter;
import org.isogloss.report.list.CsvReporter;
import org.isogloss.report.list.XlsxReporter;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.report.outcome.Reporter;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.page.HtmlReporter;
import org.isogloss.report.sarif.SarifReporter;
import org.isogloss.report.terminal.TextReporter;

/** The report formats; options and help texts are generated from this list. */
// A reporter has no state, by contract.
@SuppressWarnings("ImmutableEnumChecker")
public enum ReportFormat {
  TEXT("for people", new TextReporter()),
  JSON("everything, for other programs", new JsonReporter()),
  HTML("a page for a browser, in one file that loads nothing else", new HtmlReporter()),
  PLAIN("one line per finding, for editors", new PlainReporter()),
  SARIF("SARIF 2.1.0, for code scanning", new SarifReporter()),
  MARKDOWN("a table of the first 100 findings, for pull requests", new MarkdownReporter()),
  GITHUB("GitHub Actions annotations", new GithubReporter()),
  AZURE("Azure Pipelines errors and warnings", new AzureReporter()),
  GITLAB("GitLab Code Quality", new GitlabReporter()),
  RDJSONL("reviewdog", new RdjsonlReporter()),
  CHECKSTYLE("Checkstyle XML", new CheckstyleReporter()),
  JUNIT("JUnit XML, one suite per file", new JunitReporter()),
  XLSX("a workbook for recording a decision on each finding", new XlsxReporter()),
  CSV("the same list as CSV", new CsvReporter()),
  DOCX(
      "the manuscript with a Word comment at each finding, for a single DOCX file",
      new AnnotatedReporter(DocumentFormat.DOCX));

  private final String description;
  private final Reporter reporter;

  ReportFormat(String description, Reporter reporter) {
    this.description = description;
    this.reporter = reporter;
  }

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A description in a few words. */
  public String description() {
    return description;
  }

  /** Whether it is text, so that a terminal can show it. */
  public boolean isText() {
    return reporter.isText();
  }

  /** Whether it shows how the manuscript answers the questions of house style. */
  public boolean showsStyle() {
    return this == HTML;
  }

  /** Writes the complete report in this format. */
  public void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
    reporter.write(outcome, layout, out);
  }

  /**
   * The complete report in a text format.
   *
   * @throws IllegalStateException if this is a binary format
   */
  public String render(Outcome outcome, Layout layout) {
    if (reporter instanceof TextualReporter textual) {
      return textual.render(outcome, layout);
    }
    throw new IllegalStateException(label() + " is a binary format, expected a binary output");
  }

  /** The format with a name, ignoring case. */
  public static Optional<ReportFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(label)).findFirst();
  }

  /** All names, separated by bars. */
  public static String labels() {
    return Arrays.stream(values()).map(ReportFormat::label).collect(Collectors.joining("|"));
  }
}
