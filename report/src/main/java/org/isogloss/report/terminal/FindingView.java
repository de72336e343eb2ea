package org.isogloss.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.Wording;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/** A finding as lines of a text report: where it is, its message, and details below. */
final class FindingView {

  private static final String INDENT = "  ";

  /** How many lines a message may take where details are brief. */
  private static final int MOST_LINES = 3;

  /** What a message says to do takes at most this share of its lines, or it is not that. */
  private static final int SHARE = 2;

  private final Finding finding;
  private final Map<DocumentId, Document> documents;
  private final PlaceNames names;
  private final Layout layout;
  private final boolean named;

  /**
   * @param documents those of the finding's places, by id
   * @param names the names of places
   * @param named whether its file is named
   */
  FindingView(
      Finding finding,
      Map<DocumentId, Document> documents,
      PlaceNames names,
      Layout layout,
      boolean named) {
    this.finding = finding;
    this.documents = documents;
    this.names = names;
    this.layout = layout;
    this.named = named;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(head());
    int room = layout.width() - INDENT.length();
    List<String> details =
        layout.detail() == Layout.Detail.BRIEF
            ? new BriefDetails(finding, documents, names, layout, room).lines()
            : new FullDetails(
                    finding, documents.get(finding.location().document()), names, layout, room)
                .lines();
    details.forEach(line -> lines.add(INDENT + line));
    return lines;
  }

  /** The place, severity and message, and the rule if there is room. */
  private List<String> head() {
    StyledText start =
        new StyledText()
            .append(place(), Style.TITLE)
            .append(INDENT)
            .append(finding.severity().label(), Style.of(finding.severity()))
            .append(INDENT);
    String rule = "  " + finding.ruleId();
    StyledText whole = head(start, finding.message(), rule);
    List<String> lines = wrapped(whole);
    int columns = MOST_LINES * layout.width() - start.width() - DisplayWidth.of(rule);
    while (layout.detail() == Layout.Detail.BRIEF && lines.size() > MOST_LINES && columns > 0) {
      lines = wrapped(head(start, shortened(finding.message(), columns), rule));
      columns -= INDENT.length();
    }
    return lines;
  }

  /**
   * A message that is cut in front of its last clause, which says what to do: the forms before it
   * are also listed below the message.
   */
  private static String shortened(String message, int columns) {
    int end = message.lastIndexOf("; ");
    String decision = end < 0 ? "" : message.substring(end);
    int left = columns - DisplayWidth.of(decision);
    return decision.isEmpty() || left < columns / SHARE
        ? new StyledText().append(message).cut(columns).line(false)
        : new StyledText().append(message.substring(0, end)).cut(left).line(false) + decision;
  }

  /** The line and column, or where a word processor shows it. */
  private String place() {
    return named
        ? names.withFile(finding.location(), Wording.FULL)
        : names.of(finding.location(), Wording.FULL);
  }

  private static StyledText head(StyledText start, String message, String rule) {
    return new StyledText().append(start).append(message).append(rule, Style.ASIDE);
  }

  private List<String> wrapped(StyledText text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines(layout.width() - INDENT.length(), layout.color())) {
      lines.add(lines.isEmpty() ? line : INDENT + line);
    }
    return lines;
  }
}
