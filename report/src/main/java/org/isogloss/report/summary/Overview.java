package org.isogloss.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.Wording;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/** The first lines of a long report: what was read, what was found, and what to look at first. */
public final class Overview {

  private static final int MOST = 10;

  /** The beginning of the ids of rules about terms. */
  private static final String TERMS = "term-";

  private final Report report;
  private final List<FindingGroup> groups;
  private final PlaceNames names;
  private final Layout layout;

  public Overview(Report report, List<FindingGroup> groups, PlaceNames names, Layout layout) {
    this.report = report;
    this.groups = groups;
    this.names = names;
    this.layout = layout;
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        new StyledText().append(SummaryView.size(report) + ":", Style.TITLE).line(layout.color()));
    String kinds = groups.stream().map(FindingGroup::counted).collect(Collectors.joining(", "));
    for (String line : new StyledText().append(kinds).lines(layout.width() - 2, layout.color())) {
      lines.add("  " + line);
    }
    lines.add("");
    lines.add(new StyledText().append("Most important", Style.TITLE).line(layout.color()));
    lines.add("");
    List<Finding> first = mostImportant(groups);
    int widest = first.stream().mapToInt(f -> DisplayWidth.of(place(f))).max().orElse(0);
    first.forEach(finding -> lines.add(line(finding, widest)));
    lines.add("");
    return lines;
  }

  /** The worst first, and among equally severe ones those of the first group. */
  public static List<Finding> mostImportant(List<FindingGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.findings().stream())
        .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
        .limit(MOST)
        .toList();
  }

  private String line(Finding finding, int widest) {
    String place = place(finding);
    StyledText text =
        new StyledText()
            .append("  " + place, Style.of(finding.severity()))
            .append(" ".repeat(widest - DisplayWidth.of(place) + 2))
            .append(message(finding));
    return text.cut(layout.width()).line(layout.color());
  }

  /** The forms of a concept say more in one line than a sentence about them. */
  public static String message(Finding finding) {
    if (finding.forms().isEmpty() || !finding.ruleId().startsWith(TERMS)) {
      return ShortMessage.of(finding);
    }
    return finding.forms().stream()
        .map(form -> "“%s” (%d)".formatted(form.text(), form.count()))
        .collect(Collectors.joining(", "));
  }

  /** A place, in at most half of the line. */
  private String place(Finding finding) {
    return DisplayWidth.end(names.withFile(finding.location(), Wording.LINE), layout.width() / 2);
  }
}
