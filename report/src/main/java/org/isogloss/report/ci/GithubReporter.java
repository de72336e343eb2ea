package org.isogloss.report.ci;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.text.SafeText;

/**
 * Workflow commands that GitHub Actions turns into annotations, escaped as in {@code @actions/core}
 * (packages/core/src/command.ts). Columns count from 1.
 */
public final class GithubReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : outcome.report().findings()) {
      Location place = finding.location();
      Map<String, String> properties = new LinkedHashMap<>();
      properties.put("file", SourcePath.relative(outcome.base(), place.document().path()));
      properties.put("line", String.valueOf(place.startLine()));
      if (place.endLine() == place.startLine()) {
        properties.put("col", String.valueOf(place.startColumn()));
        properties.put("endColumn", String.valueOf(place.endColumn()));
      } else {
        // The runner rejects columns together with several lines.
        properties.put("endLine", String.valueOf(place.endLine()));
      }
      properties.put("title", finding.ruleId());
      command(out, command(finding.severity()), properties, ShortMessage.of(finding));
    }
    for (Failure failure : outcome.report().failures()) {
      Map<String, String> properties = new LinkedHashMap<>();
      properties.put("file", SourcePath.relative(outcome.base(), failure.path()));
      if (failure.line() > 0) {
        properties.put("line", String.valueOf(failure.line()));
        properties.put("col", String.valueOf(failure.column()));
      }
      properties.put("title", UNREADABLE);
      command(out, "error", properties, failure.message());
    }
    return out.toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static void command(
      StringBuilder out, String name, Map<String, String> properties, String message) {
    String list =
        properties.entrySet().stream()
            .map(property -> property.getKey() + "=" + escapedProperty(property.getValue()))
            .collect(Collectors.joining(","));
    out.append("::" + name + " " + list + "::" + escapedData(message) + "\n");
  }

  /** The runner decodes escaped line breaks, but no other control characters. */
  private static String escapedData(String text) {
    return SafeText.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String escapedProperty(String text) {
    return escapedData(text).replace(":", "%3A").replace(",", "%2C");
  }
}
