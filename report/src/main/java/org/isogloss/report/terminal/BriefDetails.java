package org.isogloss.report.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.place.PlaceList;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.SourceExcerpt;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/**
 * The details of a finding in at most three lines: its text, its places, and one reason, which is a
 * sentence in the other language if it rests on one.
 */
final class BriefDetails {

  /** A suggestion is shown beside the text if it takes at most this share of the line. */
  private static final int SHARE = 3;

  private static final int MOST_SUGGESTIONS = 3;

  /** With the message, a finding has at most five. */
  private static final int MOST_LINES = 3;

  /** No more forms fit on one line with their places. */
  private static final int MOST_FORMS = 8;

  /** Kinds of differences, the worst first. */
  private static final List<String> BY_IMPORTANCE =
      List.of("number", "negation", "name", "term", "wording", "citation", "typography");

  /** The fewest columns in which places and a reason can both be read. */
  private static final int LEAST_FOR_PLACES = 20;

  /** The fewest columns in which a passage can be read beside its place, which is cut for it. */
  private static final int LEAST_FOR_TEXT = 30;

  private final Finding finding;
  private final Map<DocumentId, Document> documents;
  private final Layout layout;
  private final int room;
  private final PlaceList places;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param documents those of the finding's places, by id
   * @param names the names of places
   * @param room the maximum width of the lines in columns
   */
  BriefDetails(
      Finding finding,
      Map<DocumentId, Document> documents,
      PlaceNames names,
      Layout layout,
      int room) {
    this.finding = finding;
    this.documents = documents;
    this.layout = layout;
    this.room = room;
    this.places = new PlaceList(finding.location().document(), names);
  }

  List<String> lines() {
    if (finding.differences().isEmpty()) {
      excerpt();
    } else {
      passages();
    }
    if (!finding.forms().isEmpty()) {
      forms();
    } else if (finding.differences().isEmpty()) {
      otherPlaces();
    }
    Optional<StyledText> quoted =
        finding.inOtherLanguage().stream()
            .findFirst()
            .map(said -> QuotationLine.of(said.kind(), said.note(), room));
    Optional<StyledText> reason =
        finding.reasons().stream()
            .findFirst()
            .map(one -> new StyledText().append("because " + one.note(), Style.ASIDE).cut(room));
    Stream.of(quoted, reason)
        .flatMap(Optional::stream)
        .limit(Math.max(1, MOST_LINES - lines.size()))
        .forEach(this::add);
    return lines;
  }

  private void excerpt() {
    StyledText suggested = suggestions();
    int beside = suggested.width() == 0 ? 0 : suggested.width() + 2;
    boolean fits = beside <= room / SHARE;
    SourceExcerpt excerpt =
        SourceExcerpt.asRead(
            document(finding.place()), finding.place(), room - 2 - (fits ? beside : 0));
    StyledText text = new StyledText().append("│ ", Style.ASIDE);
    text.append(excerpt.marked(Style.of(finding.severity()), layout.color()));
    add(fits && beside > 0 ? text.append("  ").append(suggested) : text);
    if (!fits) {
      add(suggested);
    }
  }

  private StyledText suggestions() {
    StyledText text = new StyledText();
    List<String> shown = finding.suggestions().stream().limit(MOST_SUGGESTIONS).toList();
    for (int i = 0; i < shown.size(); i++) {
      text.append(i == 0 ? "→ " : " | ", Style.ASIDE);
      text.append(shown.get(i).isEmpty() ? "(delete it)" : shown.get(i), Style.ADDED);
    }
    return text;
  }

  /** A line for each of the first two passages, around their most important difference. */
  private void passages() {
    Grounds.Difference<Located> difference =
        finding.differences().stream()
            .min(Comparator.comparingInt(BriefDetails::rank))
            .orElseThrow();
    List<Located> stretches = difference.places().stream().limit(2).toList();
    List<String> labels =
        stretches.stream()
            .map(s -> DisplayWidth.end(places.of(s.location()), room - 3 - LEAST_FOR_TEXT))
            .toList();
    int widest = labels.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    for (int i = 0; i < stretches.size(); i++) {
      String label = labels.get(i) + " ".repeat(widest - DisplayWidth.of(labels.get(i)));
      Style style = i == 0 ? Style.REMOVED : Style.ADDED;
      add(
          new StyledText()
              .append(label + " │ ", Style.ASIDE)
              .append(
                  SourceExcerpt.asRead(
                          document(stretches.get(i)), stretches.get(i), room - widest - 3)
                      .marked(style, layout.color())));
    }
    List<String> further = new ArrayList<>();
    int differences = finding.differences().size() - 1;
    int passages = finding.occurrences().size() - stretches.size();
    if (differences > 0) {
      further.add(SummaryView.counted(differences, "more difference"));
    }
    if (passages > 0) {
      further.add(SummaryView.counted(passages, "more passage"));
    }
    if (!further.isEmpty()) {
      add(new StyledText().append("and " + String.join(", ", further), Style.ASIDE));
    }
  }

  /** The worst kind of difference comes first; kinds that are not listed come last. */
  private static int rank(Grounds.Difference<Located> difference) {
    int rank = BY_IMPORTANCE.indexOf(difference.kind());
    return rank < 0 ? BY_IMPORTANCE.size() : rank;
  }

  private Document document(Located place) {
    return documents.get(place.location().document());
  }

  /**
   * The forms that have places, each with at least its first one, as far as they fit; the majority
   * of a question of style has none. If not all fit, the one that is marked comes first, and then
   * the rarest: they are to be changed.
   */
  private void forms() {
    List<Grounds.Form> placed =
        finding.forms().stream().filter(form -> !finding.placesOf(form).isEmpty()).toList();
    StyledText text = new StyledText();
    int shown = addFitting(placed, text);
    if (shown < placed.size()) {
      placed =
          placed.stream()
              .sorted(
                  Comparator.comparing(
                          (Grounds.Form form) ->
                              !finding.placesOf(form).contains(finding.location()))
                      .thenComparing(form -> finding.placesOf(form).size()))
              .toList();
      text = new StyledText();
      shown = addFitting(placed, text);
    }
    add(text.append(more(placed.size() - shown)));
  }

  /** Adds as many forms as fit, at least one, and returns how many. */
  private int addFitting(List<Grounds.Form> placed, StyledText text) {
    int each = Math.max(LEAST_FOR_PLACES, room / Math.min(MOST_FORMS, placed.size()));
    int shown = 0;
    while (shown < Math.min(MOST_FORMS, placed.size())) {
      int left = room - text.width() - more(placed.size() - shown - 1).width();
      Grounds.Form form = placed.get(shown);
      StyledText next = shown == 0 ? first(form, Math.min(each, left), left) : next(form, each);
      if (next.width() > left) {
        next = next(form, 0);
      }
      if (shown > 0 && next.width() > left) {
        break;
      }
      text.append(next);
      shown++;
    }
    return shown;
  }

  /** The first form; if it does not fit even with one place, the beginnings of both are cut. */
  private StyledText first(Grounds.Form form, int columns, int most) {
    String name = DisplayWidth.end(form.text(), most / 2);
    String found = places.within(finding.placesOf(form), columns - DisplayWidth.of(name) - 4);
    return new StyledText()
        .append(name + " ")
        .append(DisplayWidth.end(found, most - DisplayWidth.of(name) - 1), Style.ASIDE);
  }

  /** A further form with as many places as fit into some columns, at least one. */
  private StyledText next(Grounds.Form form, int columns) {
    int left = columns - DisplayWidth.of(form.text()) - 4;
    return new StyledText()
        .append(" · ", Style.ASIDE)
        .append(form.text() + " ")
        .append(places.within(finding.placesOf(form), left), Style.ASIDE);
  }

  private static StyledText more(int forms) {
    String text = forms > 0 ? " · and " + SummaryView.counted(forms, "more form") : "";
    return new StyledText().append(text, Style.ASIDE);
  }

  private void otherPlaces() {
    List<Location> others = finding.otherPlaces();
    if (!others.isEmpty()) {
      add(new StyledText().append("also at " + places.within(others, room - 8), Style.ASIDE));
    }
  }

  private void add(StyledText text) {
    lines.add(text.line(layout.color()));
  }
}
