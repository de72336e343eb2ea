package org.isogloss.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;

/** Writes a report for people: grouped by file, every other place of a finding below it. */
final class TextReporter {

  private static final int LONGEST_TEXT = 100;

  private TextReporter() {}

  static String render(Report report) {
    StringBuilder out = new StringBuilder();
    String path = "";
    for (Finding finding : report.findings()) {
      String here = finding.location().document().path();
      if (!here.equals(path)) {
        out.append(path.isEmpty() ? "" : "\n").append(here).append('\n');
        path = here;
      }
      write(out, finding);
    }
    for (Failure failure : report.failures()) {
      out.append(failure).append('\n');
    }
    return out.append(summary(report)).append('\n').toString();
  }

  private static void write(StringBuilder out, Finding finding) {
    out.append(
        "  %d:%d  %s  %s\n"
            .formatted(
                finding.location().startLine(),
                finding.location().startColumn(),
                finding.severity().label(),
                finding.ruleId()));
    out.append("      ").append(finding.message()).append('\n');
    out.append("      | ").append(shortened(finding.text())).append('\n');
    if (!finding.suggestions().isEmpty()) {
      out.append("      → ").append(String.join(" / ", finding.suggestions())).append('\n');
    }
    if (!finding.occurrences().isEmpty()) {
      String places =
          finding.occurrences().stream()
              .map(o -> o.location().startLine() + ":" + o.location().startColumn())
              .collect(Collectors.joining(", "));
      out.append("      at ").append(shortened(places)).append('\n');
    }
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_TEXT
        ? line
        : line.substring(
                0,
                line.offsetByCodePoints(
                    0, Math.min(LONGEST_TEXT, line.codePointCount(0, line.length()))))
            + "…";
  }

  private static String summary(Report report) {
    Map<String, Long> counts =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.severity().label(), TreeMap::new, Collectors.counting()));
    int words = report.documents().stream().mapToInt(Report.Summary::words).sum();
    List<String> parts =
        counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
    return "%d files, %d words: %s%s"
        .formatted(
            report.documents().size(),
            words,
            parts.isEmpty() ? "no findings" : String.join(", ", parts),
            report.failures().isEmpty() ? "" : ", " + report.failures().size() + " unreadable");
  }
}
