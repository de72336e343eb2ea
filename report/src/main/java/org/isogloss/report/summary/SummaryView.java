package org.isogloss.report.summary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.WithheldCounts;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/** The last lines of a text report: how much was read, and how many findings there are. */
public final class SummaryView {

  private final Report report;
  private final List<FindingGroup> groups;
  private final Layout layout;

  public SummaryView(Report report, List<FindingGroup> groups, Layout layout) {
    this.report = report;
    this.groups = groups;
    this.layout = layout;
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(total().line(layout.color()));
    if (!report.findings().isEmpty()) {
      for (String line :
          new StyledText().append(byKind(), Style.ASIDE).lines(layout.width(), layout.color())) {
        lines.add(line);
      }
    }
    if (report.withheld().unsure() > 0) {
      hint(
          lines,
          counted(report.withheld().unsure(), "less certain finding") + ": ",
          layout.rerun().unsure());
    }
    if (!report.words().isEmpty()) {
      hint(lines, counted(report.words().size(), "unknown word") + ": ", layout.rerun().words());
    }
    return lines;
  }

  private void hint(List<String> lines, String what, String command) {
    lines.add(new StyledText().append(what + command, Style.ASIDE).line(layout.color()));
  }

  private StyledText total() {
    StyledText text = new StyledText().append(size(report) + ": ", Style.TITLE);
    String separator = "";
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = count(severity);
      if (count > 0) {
        text.append(separator).append(counted(count, severity), Style.of(severity));
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
    parts.put("in the baseline but no longer found", counts.gone());
    return parts.entrySet().stream()
        .filter(part -> part.getValue() > 0)
        .map(part -> part.getValue() + " " + part.getKey())
        .collect(Collectors.joining(", "));
  }

  /** {@code 1 error}, {@code 2 warnings}; <em>info</em> is not a word that has a plural. */
  private static String counted(int count, Severity severity) {
    return severity == Severity.INFO
        ? String.format(Locale.ROOT, "%,d %s", count, severity.label())
        : counted(count, severity.label());
  }

  private int count(Severity severity) {
    return (int) report.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private String byKind() {
    return groups.stream().map(FindingGroup::counted).collect(Collectors.joining(", "));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  /** What was read: {@code 2 files, 1,024 words}. */
  public static String size(Report report) {
    int words = report.documents().stream().mapToInt(Report.Summary::words).sum();
    return counted(report.documents().size(), "file") + ", " + counted(words, "word");
  }

  /** {@code 1 file}, {@code 2 files}. */
  public static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
