package org.isogloss.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The programs that reports are written for can read them. */
class ReportReadersTest {

  private static final Layout LAYOUT = new Layout(100, false, Optional.empty());

  @TempDir private Path folder;

  /**
   * Six findings and two failures; in SARIF these are notifications, and a reader that reads no
   * columns takes two equal findings of one line for one.
   */
  @ParameterizedTest
  @CsvSource({"SARIF,SARIF,5", "CHECKSTYLE,CHECKSTYLE,8", "GITLAB,CODECLIMATE,7", "JUNIT,JUNIT,8"})
  void aReviewBotReadsEveryFinding(ReportFormat format, Parser parser, int findings)
      throws Exception {
    write(format);
    var violations =
        ViolationsApi.violationsApi()
            .findAll(parser)
            .inFolder(folder.toString())
            .withPattern(".*report$")
            .violations();

    assertThat(violations).hasSize(findings);
    if (format != ReportFormat.JUNIT) {
      assertThat(violations)
          .extracting(Violation::getStartLine, v -> v.getFile().replaceFirst(".*/ch", "ch"))
          .contains(tuple(3, format == ReportFormat.SARIF ? "ch%201,%20%23a.md" : "ch 1, #a.md"));
    }
  }

  @Test
  void jenkinsReadsSarifCodeQualityAndJunit() throws Exception {
    assertThat(issues(new SarifAdapter(), ReportFormat.SARIF)).isEqualTo(5);
    assertThat(issues(new CodeClimateAdapter(), ReportFormat.GITLAB)).isEqualTo(7);
    assertThat(issues(new JUnitAdapter(), ReportFormat.JUNIT)).isEqualTo(8);
  }

  private long issues(IssueParser parser, ReportFormat format) throws Exception {
    var report = parser.parse(new FileReaderFactory(write(format), StandardCharsets.UTF_8));
    assertThat(report.stream().map(Issue::getMessage)).noneMatch(String::isBlank);
    return report.getSize();
  }

  private Path write(ReportFormat format) throws Exception {
    String report = format.render(SampleRun.outcome(), LAYOUT);
    return Files.write(folder.resolve("report"), report.getBytes(StandardCharsets.UTF_8));
  }
}
