package org.isogloss.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Finding;

/** Writes a report for people: grouped by file, each finding with its line. */
final class TextReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    return new Page(outcome, layout).render();
  }

  /** A report while it is written. */
  private static final class Page {

    private static final int SEVERITY_WIDTH = 7;

    private final Outcome outcome;
    private final Map<DocumentId, Document> documents;
    private final Layout layout;
    private final StringBuilder out = new StringBuilder();

    Page(Outcome outcome, Layout layout) {
      this.outcome = outcome;
      this.documents = outcome.documentsById();
      this.layout = layout;
    }

    String render() {
      Map<DocumentId, List<Finding>> byFile =
          outcome.report().findings().stream().collect(Collectors.groupingBy(Page::path));
      // In book order, ch2 before ch10.
      outcome.documents().forEach(document -> file(byFile.getOrDefault(document.id(), List.of())));
      if (layout.summary()) {
        new SummaryView(outcome.report(), layout)
            .lines()
            .forEach(line -> out.append(line).append('\n'));
      }
      return out.toString();
    }

    private static DocumentId path(Finding finding) {
      return finding.location().document();
    }

    private void file(List<Finding> findings) {
      if (findings.isEmpty()) {
        return;
      }
      StyledText title =
          new StyledText()
              .append(path(findings.get(0)).path(), Style.TITLE)
              .append("  " + SummaryView.counted(findings.size(), "finding"), Style.ASIDE);
      out.append(SafeText.inert(title.line(layout.color()))).append("\n\n");
      int widest = findings.stream().mapToInt(f -> place(f).length()).max().orElse(0);
      findings.forEach(finding -> write(finding, widest));
    }

    /** The place and severity on the left, everything else in a column to the right. */
    private void write(Finding finding, int placeWidth) {
      int indent = 1 + placeWidth + 2 + SEVERITY_WIDTH + 2;
      String severity = finding.severity().label();
      StyledText head =
          new StyledText()
              .append(" ".repeat(1 + placeWidth - place(finding).length()))
              .append(place(finding), Style.TITLE)
              .append("  ")
              .append(severity, Style.of(finding.severity()))
              .append(" ".repeat(SEVERITY_WIDTH - severity.length() + 2));
      Document document = documents.get(path(finding));
      List<String> lines =
          new FindingView(finding, document, layout, layout.width() - indent).lines();
      out.append(SafeText.inert(head.line(layout.color()) + lines.get(0))).append('\n');
      for (String line : lines.subList(1, lines.size())) {
        out.append(SafeText.inert(" ".repeat(indent) + line).stripTrailing()).append('\n');
      }
      out.append('\n');
    }

    private static String place(Finding finding) {
      return finding.location().startLine() + ":" + finding.location().startColumn();
    }
  }
}
