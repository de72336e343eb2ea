package org.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Reads the commands as the agent of Azure Pipelines does (Command.cs). */
class AzureReporterTest {

  private static final Layout LAYOUT = new Layout(100, false, Optional.empty());
  private static final String COMMAND = "##vso[";

  @Test
  void errorsAndWarningsAreIssues() throws Exception {
    Outcome outcome = SampleRun.outcome();
    List<Map<String, String>> issues = issues(outcome);

    List<String> rules = new ArrayList<>();
    outcome.report().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .forEach(finding -> rules.add(finding.ruleId()));
    assertThat(rules).hasSize(5);
    rules.addAll(List.of("unreadable", "unreadable"));
    assertThat(issues).extracting(issue -> issue.get("code")).isEqualTo(rules);
    assertThat(issues.get(0))
        .containsEntry("type", "warning")
        .containsEntry("sourcepath", "part 1/ché&1, #a.md")
        .containsEntry("linenumber", "3")
        .containsEntry("columnnumber", "21");
  }

  @Test
  void aFindingOfSeverityInfoIsALineOfTheLog() throws Exception {
    assertThat(ReportFormat.AZURE.render(SampleRun.outcome(), LAYOUT).lines())
        .filteredOn(line -> !line.startsWith(COMMAND))
        .singleElement()
        .asString()
        .startsWith("part 1/ché&1, #a.md:5:1: info repeated-passage This 13-word passage");
  }

  @Test
  void whatIsSpecialIsReadBack() throws Exception {
    Outcome sample = SampleRun.outcome();
    String odd = "odd; type=x] 100%3B.md";
    List<Failure> failures = List.of(new Failure(odd, 1, 2, "50 % ##vso[task.complete] a;b"));
    Outcome outcome =
        new Outcome(
            sample.report().withFailures(failures), List.of(), List.of(), "0", SampleRun.BASE);

    Map<String, String> last = issues(outcome).get(5);
    assertThat(last)
        .containsEntry("type", "error")
        .containsEntry("sourcepath", odd)
        .containsEntry("message", "50 % ##vso[task.complete] a;b");
  }

  private static List<Map<String, String>> issues(Outcome outcome) {
    return ReportFormat.AZURE
        .render(outcome, LAYOUT)
        .lines()
        .filter(line -> line.contains(COMMAND))
        .map(AzureReporterTest::issue)
        .toList();
  }

  private static Map<String, String> issue(String line) {
    int start = line.indexOf(COMMAND) + COMMAND.length();
    int end = line.indexOf(']', start);
    String[] command = line.substring(start, end).split(" ", 2);
    assertThat(command[0]).isEqualTo("task.logissue");
    Map<String, String> issue = new LinkedHashMap<>();
    for (String property : command[1].split(";", -1)) {
      String[] pair = property.split("=", 2);
      issue.put(pair[0], unescaped(pair[1].replace("%3B", ";").replace("%5D", "]")));
    }
    issue.put("message", unescaped(line.substring(end + 1)));
    return issue;
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%AZP25", "%");
  }
}
