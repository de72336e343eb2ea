package org.isogloss.report.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Severity;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.summary.FindingGroup;
import org.isogloss.report.summary.Overview;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.SafeText;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/**
 * Writes a report for people: an overview, the findings by kind or by file, and a summary at the
 * end, where a terminal stops.
 */
public final class TextReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    return new Page(outcome, layout).render();
  }

  /** A report while it is written. */
  private static final class Page {

    /** Fewer findings need no overview: they are one. */
    private static final int FEW = 10;

    private final Outcome outcome;
    private final Map<DocumentId, Document> documents;
    private final PlaceNames names;
    private final Layout layout;
    private final List<FindingGroup> groups;
    private final StringBuilder out = new StringBuilder();

    Page(Outcome outcome, Layout layout) {
      this.outcome = outcome;
      this.documents = outcome.documentsById();
      this.names = new PlaceNames(outcome.documents());
      this.layout = layout;
      this.groups = FindingGroup.of(outcome);
    }

    String render() {
      if (layout.summary() && outcome.report().findings().size() > FEW) {
        lines(new Overview(outcome.report(), groups, names, layout).lines());
      }
      if (layout.grouping() == Layout.Grouping.KIND) {
        groups.forEach(group -> group(group.title(), group.findings(), group.rules()));
      } else {
        byFile().forEach((file, findings) -> group(file.path(), findings, ""));
      }
      failures(outcome.report().failures());
      if (layout.summary()) {
        lines(new SummaryView(outcome.report(), groups, layout).lines());
      }
      return out.toString();
    }

    /** The findings by file, in book order: ch2 before ch10. */
    private Map<DocumentId, List<Finding>> byFile() {
      Map<DocumentId, List<Finding>> byFile = new LinkedHashMap<>();
      outcome.documents().forEach(document -> byFile.put(document.id(), new ArrayList<>()));
      outcome.report().findings().forEach(f -> byFile.get(f.location().document()).add(f));
      byFile.values().removeIf(List::isEmpty);
      return byFile;
    }

    private void group(String title, List<Finding> findings, String rules) {
      boolean named = layout.grouping() == Layout.Grouping.KIND;
      String count = SummaryView.counted(findings.size(), "finding");
      line(new StyledText().append(title, Style.TITLE).append("  " + count, Style.ASIDE));
      out.append('\n');
      for (Finding finding : findings.subList(0, Math.min(layout.limit(), findings.size()))) {
        lines(new FindingView(finding, documents, names, layout, named).lines());
        out.append('\n');
      }
      int more = findings.size() - layout.limit();
      if (more > 0) {
        String how = layout.rerun().all(rules);
        line(new StyledText().append("and %d more: %s".formatted(more, how), Style.ASIDE));
        out.append('\n');
      }
    }

    /** What was not checked, as messages beside the report may not be kept with it. */
    private void failures(List<Failure> failures) {
      if (failures.isEmpty()) {
        return;
      }
      String count = SummaryView.counted(failures.size(), "failure");
      line(new StyledText().append("Not checked", Style.TITLE).append("  " + count, Style.ASIDE));
      out.append('\n');
      for (Failure failure : failures) {
        String place =
            failure.line() == 0
                ? failure.path()
                : "%s:%d:%d".formatted(failure.path(), failure.line(), failure.column());
        StyledText text =
            new StyledText()
                .append(place, Style.TITLE)
                .append("  ")
                .append(Severity.ERROR.label(), Style.ERROR)
                .append("  " + failure.message())
                .append("  " + UNREADABLE, Style.ASIDE);
        lines(text.lines(layout.width(), layout.color()));
        out.append('\n');
      }
    }

    private void line(StyledText text) {
      lines(List.of(text.line(layout.color())));
    }

    private void lines(List<String> lines) {
      lines.forEach(line -> out.append(SafeText.inert(line).stripTrailing()).append('\n'));
    }
  }
}
