package org.isogloss.report.ci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.outcome.UniqueFingerprints;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.text.SafeText;

/**
 * GitLab's Code Quality report: an array of issues with unique fingerprints.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the
 *     format</a>
 */
public final class GitlabReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    List<Finding> findings = outcome.report().findings();
    List<String> fingerprints = UniqueFingerprints.forServices(outcome.report());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      ObjectNode lines =
          issue(
              issues,
              finding.ruleId(),
              ShortMessage.of(finding),
              fingerprints.get(i),
              severity(finding.severity()),
              SourcePath.relative(outcome.base(), finding.location().document().path()));
      lines.put("begin", finding.location().startLine());
      lines.put("end", finding.location().endLine());
    }
    for (Failure failure : outcome.report().failures()) {
      String path = SourcePath.relative(outcome.base(), failure.path());
      issue(issues, UNREADABLE, failure.message(), UNREADABLE + ":" + path, "critical", path)
          .put("begin", Math.max(1, failure.line()));
    }
    return JsonText.of(issues);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  /** Adds an issue and returns the node for its lines. */
  private static ObjectNode issue(
      ArrayNode issues,
      String check,
      String description,
      String fingerprint,
      String severity,
      String path) {
    ObjectNode issue = issues.addObject();
    issue.put("type", "issue");
    issue.put("check_name", check);
    issue.putArray("categories").add("Style");
    issue.put("description", SafeText.of(description));
    issue.put("fingerprint", fingerprint);
    issue.put("severity", severity);
    return issue.putObject("location").put("path", path).putObject("lines");
  }
}
