package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Reporter;
import org.isogloss.report.text.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.reports.Parser;

/**
 * The programs that reports are written for read in them what was found: se.bjurr.violations-lib as
 * the bots for reviews do, analysis-model as Jenkins does.
 */
class ReportReadersTest {

  private static final Layout LAYOUT = new Layout(100, false, Optional.empty());

  /** What the sample holds, or what a reader says about it. */
  private record Seen(
      String path, int line, int column, Severity severity, String rule, String message) {

    Seen withoutColumn() {
      return new Seen(path, line, 0, severity, rule, message);
    }

    /** JUnit readers report only the line and a text. */
    Seen asTest() {
      boolean file = rule.equals(Reporter.UNREADABLE);
      boolean placed = !path.equals("gone.md");
      String place = ":" + line + ":" + column;
      String test = rule + (file ? "" : place.replaceFirst(":", " "));
      String text = test + " : " + message + " " + path + (placed ? place : "") + ": " + message;
      return new Seen("", placed ? line : 0, 0, Severity.ERROR, "", text);
    }
  }

  private static final String FILE = "part 1/ché&1, #a.md";

  private static final List<Seen> FINDINGS =
      List.of(
          new Seen(
              FILE,
              3,
              21,
              Severity.WARNING,
              "term-variants",
              "One term is written in several ways: “fog bell” (2), “fog-bell” (1)."),
          new Seen(
              FILE,
              3,
              52,
              Severity.WARNING,
              "term-deprecated",
              "“bell keeper” is deprecated in the glossary → “bell warden”."),
          new Seen(
              FILE,
              5,
              1,
              Severity.INFO,
              "repeated-passage",
              "This 13-word passage is repeated verbatim in 2 places."),
          new Seen(
              FILE,
              5,
              21,
              Severity.ERROR,
              "term-casing",
              "50 % | of this::warning file=x,line=1::bad, a[0](1) ]]> & <b c=\"é\">`x`</b> \u2407"
                  + " \uFFFD end: “noon”."),
          new Seen(FILE, 7, 9, Severity.WARNING, "languagetool/EN_A_VS_AN", "Use “a”: “an”."),
          new Seen(FILE, 7, 25, Severity.WARNING, "languagetool/EN_A_VS_AN", "Use “a”: “an”."));

  private static final List<Seen> FAILURES =
      List.of(
          new Seen(
              "gone.md", 1, 1, Severity.ERROR, "unreadable", "no such file, expected a manuscript"),
          new Seen(
              "bad.md",
              3,
              7,
              Severity.ERROR,
              "unreadable",
              "byte 9 (0xFF) cannot be decoded, expected UTF-8 text"));

  @TempDir private Path folder;

  @Test
  void checkstyle() throws Exception {
    List<Seen> all = all().toList();
    // This reader does not shorten the name of a check to what follows its last dot.
    assertThat(violations(ReportFormat.CHECKSTYLE, Parser.CHECKSTYLE))
        .map(seen -> rule(seen, seen.rule().replaceFirst("^isogloss\\.", "")))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(issues(ReportFormat.CHECKSTYLE, new CheckStyleParser()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  /** The format has no columns; of two alike in one line the readers keep one. */
  @Test
  void gitlab() throws Exception {
    List<Seen> lines = all().map(Seen::withoutColumn).distinct().toList();
    assertThat(lines).hasSize(7);
    assertThat(violations(ReportFormat.GITLAB, Parser.CODECLIMATE))
        .containsExactlyInAnyOrderElementsOf(lines);
    assertThat(issues(ReportFormat.GITLAB, new CodeClimateAdapter()))
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  /** Failures are notifications, which these readers pass over, as they do columns. */
  @Test
  void sarif() throws Exception {
    List<Seen> lines = FINDINGS.stream().map(Seen::withoutColumn).distinct().toList();
    assertThat(lines).hasSize(5);
    assertThat(violations(ReportFormat.SARIF, Parser.SARIF))
        .map(seen -> path(seen, URI.create(seen.path()).getPath()))
        .map(ReportReadersTest::ofSarif)
        .containsExactlyInAnyOrderElementsOf(lines);
    assertThat(issues(ReportFormat.SARIF, new SarifAdapter()))
        .map(ReportReadersTest::ofSarif)
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  /** Where there are blanks in a path these readers take the last word for it; the text has all. */
  @Test
  void junit() throws Exception {
    List<Seen> tests = all().map(Seen::asTest).toList();
    assertThat(violations(ReportFormat.JUNIT, Parser.JUNIT))
        .map(seen -> rule(path(seen, ""), ""))
        .containsExactlyInAnyOrderElementsOf(tests);
    assertThat(issues(ReportFormat.JUNIT, new JUnitAdapter()))
        .map(seen -> rule(path(seen, ""), ""))
        .containsExactlyInAnyOrderElementsOf(tests);
  }

  private static Stream<Seen> all() {
    return Stream.concat(FINDINGS.stream(), FAILURES.stream());
  }

  private static Seen path(Seen seen, String path) {
    return new Seen(path, seen.line(), seen.column(), seen.severity(), seen.rule(), seen.message());
  }

  private static Seen rule(Seen seen, String rule) {
    return new Seen(seen.path(), seen.line(), seen.column(), seen.severity(), rule, seen.message());
  }

  /**
   * The readers put the help of the rule before a message and leave the signs of its links in it.
   */
  private static Seen ofSarif(Seen seen) {
    String message = seen.message().substring(seen.message().lastIndexOf("\n\n") + 2);
    return new Seen(
        seen.path(),
        seen.line(),
        seen.column(),
        seen.severity(),
        seen.rule(),
        SafeText.of(message)
            .strip()
            .replaceFirst(" Other places: .*", "")
            // Half a character has no place in a file of UTF-8.
            .replace("? end", "\uFFFD end")
            .replaceAll("\\\\([\\[\\]])", "$1"));
  }

  private List<Seen> violations(ReportFormat format, Parser parser) throws Exception {
    write(format);
    Map<SEVERITY, Severity> severities =
        Map.of(
            SEVERITY.ERROR, Severity.ERROR,
            SEVERITY.WARN, Severity.WARNING,
            SEVERITY.INFO, Severity.INFO);
    return ViolationsApi.violationsApi()
        .findAll(parser)
        .inFolder(folder.toString())
        .withPattern(".*report$")
        .violations()
        .stream()
        .map(
            v ->
                new Seen(
                    v.getFile(),
                    v.getStartLine(),
                    // A reader that knows no column says so in two ways.
                    v.getColumn() == null ? 0 : Math.max(0, v.getColumn()),
                    severities.get(v.getSeverity()),
                    v.getRule(),
                    v.getMessage()))
        .toList();
  }

  private List<Seen> issues(ReportFormat format, IssueParser parser) throws Exception {
    Map<String, Severity> severities =
        Map.of(
            "ERROR", Severity.ERROR,
            "HIGH", Severity.ERROR,
            "NORMAL", Severity.WARNING,
            "LOW", Severity.INFO);
    return parser.parse(new FileReaderFactory(write(format), StandardCharsets.UTF_8)).stream()
        .map(
            i ->
                new Seen(
                    i.getFileName(),
                    i.getLineStart(),
                    i.getColumnStart(),
                    severities.get(i.getSeverity().getName()),
                    i.getType(),
                    i.getMessage()))
        .toList();
  }

  private Path write(ReportFormat format) throws Exception {
    String report = format.render(SampleRun.outcome(), LAYOUT);
    return Files.write(folder.resolve("report"), report.getBytes(StandardCharsets.UTF_8));
  }
}
