package org.isogloss.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.WithheldCounts;
import org.isogloss.core.rule.Severity;

/** The last lines of a text report: how much was read, and how many findings each rule has. */
final class SummaryView {

  private final Report report;
  private final Layout layout;

  SummaryView(Report report, Layout layout) {
    this.report = report;
    this.layout = layout;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(total().line(layout.color()));
    if (!report.findings().isEmpty()) {
      for (String line :
          new StyledText().append(byRule(), Style.ASIDE).lines(layout.width(), layout.color())) {
        lines.add(line);
      }
    }
    if (!report.words().isEmpty()) {
      lines.add(
          new StyledText()
              .append(
                  counted(report.words().size(), "unknown word")
                      + "; list them with isogloss words PATH",
                  Style.ASIDE)
              .line(layout.color()));
    }
    return lines;
  }

  private StyledText total() {
    int words = report.documents().stream().mapToInt(Report.Summary::words).sum();
    StyledText text =
        new StyledText()
            .append(
                counted(report.documents().size(), "file") + ", " + counted(words, "word") + ": ",
                Style.TITLE);
    String separator = "";
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = count(severity);
      if (count > 0) {
        text.append(separator).append(counted(count, severity.label()), Style.of(severity));
        separator = ", ";
      }
    }
    if (report.findings().isEmpty()) {
      text.append(report.documents().isEmpty() ? "nothing checked" : "no findings", Style.ADDED);
    }
    String withheld = withheld();
    if (!withheld.isEmpty()) {
      text.append(" (" + withheld + ")", Style.ASIDE);
    }
    if (!report.failures().isEmpty()) {
      text.append(", " + counted(report.failures().size(), "failure"), Style.ERROR);
    }
    layout.time().ifPresent(time -> text.append(" in " + seconds(time), Style.ASIDE));
    return text;
  }

  /**
   * What is not reported and why, such as {@code 2 suppressed, 5 in the baseline}; empty if
   * nothing.
   */
  private String withheld() {
    WithheldCounts counts = report.withheld();
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put("suppressed", counts.suppressed());
    parts.put("in the baseline", counts.baselined());
    parts.put("not caused by the change", counts.unchanged());
    parts.put("below the confidence asked for", counts.unsure());
    parts.put("in the baseline but no longer found", counts.gone());
    return parts.entrySet().stream()
        .filter(part -> part.getValue() > 0)
        .map(part -> part.getValue() + " " + part.getKey())
        .collect(Collectors.joining(", "));
  }

  private int count(Severity severity) {
    return (int) report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  /** The rules with findings, the most frequent first; parts of a rule count as one. */
  private String byRule() {
    Map<String, Long> counts =
        report.findings().stream()
            .map(Finding::ruleId)
            .map(id -> id.replaceFirst("/.*", ""))
            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  /** {@code 1 file}, {@code 2 files}. */
  static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
