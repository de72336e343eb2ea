package org.isogloss.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.place.WordPlaces;

/** A finding as lines of a text report: where it is, its message, and details below. */
final class FindingView {

  private static final String INDENT = "  ";

  /** How many lines a message may take where details are brief. */
  private static final int MOST_LINES = 2;

  /** In characters; a report has less room than a document. */
  private static final int LONGEST_HEADING = 30;

  private final Finding finding;
  private final Map<DocumentId, Document> documents;
  private final WordPlaces words;
  private final Layout layout;
  private final boolean named;

  /**
   * @param documents those of the finding's places, by id
   * @param words finds places in word-processor files
   * @param named whether its file is named
   */
  FindingView(
      Finding finding,
      Map<DocumentId, Document> documents,
      WordPlaces words,
      Layout layout,
      boolean named) {
    this.finding = finding;
    this.documents = documents;
    this.words = words;
    this.layout = layout;
    this.named = named;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(head());
    int room = layout.width() - INDENT.length();
    List<String> details =
        layout.detail() == Layout.Detail.BRIEF
            ? new BriefDetails(finding, documents, words, layout, room).lines()
            : new FullDetails(
                    finding, documents.get(finding.location().document()), words, layout, room)
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
      String message = new StyledText().append(finding.message()).cut(columns).line(false);
      lines = wrapped(head(start, message, rule));
      columns -= INDENT.length();
    }
    return lines;
  }

  /** The line and column, or where a word processor shows it. */
  private String place() {
    Location location = finding.location();
    Optional<String> word = words.of(location).map(place -> place.phrase(LONGEST_HEADING));
    String place = word.orElse(location.startLine() + ":" + location.startColumn());
    String separator = word.isPresent() ? ", " : ":";
    return named ? location.document() + separator + place : place;
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
