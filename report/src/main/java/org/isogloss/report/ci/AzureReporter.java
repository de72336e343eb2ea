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
 * Logging commands that Azure Pipelines turns into errors and warnings of the step, escaped as in
 * {@code azure-pipelines-task-lib} (node/taskcommand.ts). Azure has no third type of issue: a
 * finding of severity info is only a line of the log.
 */
public final class AzureReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : outcome.report().findings()) {
      Location place = finding.location();
      String path = SourcePath.relative(outcome.base(), place.document().path());
      String message = ShortMessage.of(finding);
      if (finding.severity() == Severity.INFO) {
        String where = "%s:%d:%d".formatted(path, place.startLine(), place.startColumn());
        out.append(SafeText.line(where + ": info " + finding.ruleId() + " " + message) + "\n");
      } else {
        Map<String, String> properties = properties(finding.severity(), path);
        properties.put("linenumber", String.valueOf(place.startLine()));
        properties.put("columnnumber", String.valueOf(place.startColumn()));
        properties.put("code", finding.ruleId());
        command(out, properties, message);
      }
    }
    for (Failure failure : outcome.report().failures()) {
      Map<String, String> properties =
          properties(Severity.ERROR, SourcePath.relative(outcome.base(), failure.path()));
      if (failure.line() > 0) {
        properties.put("linenumber", String.valueOf(failure.line()));
        properties.put("columnnumber", String.valueOf(failure.column()));
      }
      properties.put("code", UNREADABLE);
      command(out, properties, failure.message());
    }
    return out.toString();
  }

  private static Map<String, String> properties(Severity type, String path) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("type", type.label());
    properties.put("sourcepath", path);
    return properties;
  }

  private static void command(StringBuilder out, Map<String, String> properties, String message) {
    String list =
        properties.entrySet().stream()
            .map(property -> property.getKey() + "=" + escapedProperty(property.getValue()))
            .collect(Collectors.joining(";"));
    out.append("##vso[task.logissue " + list + "]" + escapedData(message) + "\n");
  }

  /** The agent decodes escaped line breaks, but no other control characters. */
  private static String escapedData(String text) {
    return SafeText.of(text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String escapedProperty(String text) {
    return escapedData(text).replace("]", "%5D").replace(";", "%3B");
  }
}
