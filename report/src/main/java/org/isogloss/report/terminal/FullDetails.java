package org.isogloss.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.place.PlaceList;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.SourceExcerpt;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/** All details of a finding, as lines below its message. */
final class FullDetails {

  private static final int MOST_PASSAGES = 6;
  private static final int MOST_DIFFERENCES = 6;
  private static final int MOST_FORMS = 8;

  private final Finding finding;
  private final Document document;
  private final Layout layout;
  private final int room;
  private final PlaceList places;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param document the document that contains the finding's place
   * @param names the names of places
   * @param room the maximum width of the lines in columns
   */
  FullDetails(Finding finding, Document document, PlaceNames names, Layout layout, int room) {
    this.finding = finding;
    this.document = document;
    this.layout = layout;
    this.room = room;
    this.places = new PlaceList(finding.location().document(), names);
  }

  List<String> lines() {
    if (finding.differences().isEmpty()) {
      excerpt();
    } else {
      passages();
      differences();
    }
    if (!finding.suggestions().isEmpty()) {
      suggestions();
    }
    if (!finding.forms().isEmpty()) {
      forms();
    } else if (finding.differences().isEmpty()) {
      otherPlaces();
    }
    for (Grounds.Evidence<Located> reason : finding.evidence()) {
      String label = reason.isInOtherLanguage() ? reason.kind() : "evidence";
      boolean weighed = layout.detail() == Layout.Detail.WEIGHED;
      String weighing = reason.weighing().filter(w -> weighed).map(w -> "; " + w).orElse("");
      StyledText text =
          new StyledText().append(label + ": " + reason.note() + weighing, Style.ASIDE);
      if (!reason.places().isEmpty()) {
        text.append(" (" + places.within(locations(reason.places()), room) + ")", Style.ASIDE);
      }
      wrapped(text, "  ");
    }
    return lines;
  }

  /**
   * The line around the place; a passage that fills the line is shown on its own, as far as it
   * fits.
   */
  private void excerpt() {
    if (DisplayWidth.of(finding.text()) > (room - 2) / 2) {
      passage();
      return;
    }
    SourceExcerpt.ofFile(document, finding.location(), room - 2)
        .render(Style.of(finding.severity()))
        .forEach(line -> lines.add(aside("│ ") + line.line(layout.color())));
  }

  private void passage() {
    StyledText text = new StyledText().append(PassageDifferences.shortened(finding.text(), 40));
    for (String line : text.lines(room - 2, layout.color())) {
      lines.add(aside("│ ") + line);
    }
  }

  private void passages() {
    PassageDifferences passages = new PassageDifferences(layout.color());
    List<Grounds.Occurrence<Located>> shown =
        finding.occurrences().stream().limit(MOST_PASSAGES).toList();
    int widest =
        shown.stream()
            .mapToInt(o -> DisplayWidth.of(places.of(o.place().location())))
            .max()
            .orElse(0);
    for (int i = 0; i < shown.size(); i++) {
      String place = places.of(shown.get(i).place().location());
      String label = place + " ".repeat(widest - DisplayWidth.of(place)) + " │ ";
      List<String> text =
          passages
              .render(shown.get(i).place(), i == 0, finding.differences())
              .lines(Math.max(20, room - widest - 3), layout.color());
      for (int line = 0; line < text.size(); line++) {
        String left = line == 0 ? label : " ".repeat(widest) + " │ ";
        lines.add(aside(left) + text.get(line));
      }
    }
    more(finding.occurrences().size() - shown.size(), "passage");
  }

  private void differences() {
    for (Grounds.Difference<Located> difference :
        finding.differences().stream().limit(MOST_DIFFERENCES).toList()) {
      String texts =
          difference.places().stream()
              .map(Located::text)
              .map(text -> text.isEmpty() ? "nothing" : "“" + text + "”")
              .distinct()
              .collect(Collectors.joining(" / "));
      wrapped(new StyledText().append(difference.kind() + ": ", Style.TITLE).append(texts), "  ");
    }
    more(finding.differences().size() - MOST_DIFFERENCES, "difference");
  }

  private void suggestions() {
    StyledText text = new StyledText().append("→ ", Style.ADDED);
    for (int i = 0; i < finding.suggestions().size(); i++) {
      String suggestion = finding.suggestions().get(i);
      text.append(i == 0 ? "" : " | ", Style.ASIDE);
      text.append(suggestion.isEmpty() ? "(delete it)" : suggestion, Style.ADDED);
    }
    wrapped(text, "  ");
  }

  /** A line for each form: how often it occurs, and where. */
  private void forms() {
    List<Grounds.Form> shown = finding.forms().stream().limit(MOST_FORMS).toList();
    int digits = shown.stream().mapToInt(f -> String.valueOf(f.count()).length()).max().orElse(1);
    int widest = shown.stream().mapToInt(f -> DisplayWidth.of(f.text())).max().orElse(0);
    widest = Math.min(widest, room / 2);
    for (Grounds.Form form : shown) {
      List<Location> found = finding.placesOf(form);
      int used = digits + 3 + widest + 2;
      StyledText line =
          new StyledText()
              .append(("%" + digits + "d × ").formatted(form.count()), Style.ASIDE)
              .append(form.text())
              .append(" ".repeat(Math.max(0, widest - DisplayWidth.of(form.text())) + 2))
              .append(places.within(found, room - used), Style.ASIDE);
      lines.add(line.line(layout.color()));
    }
    more(finding.forms().size() - shown.size(), "form");
  }

  private void otherPlaces() {
    List<Location> others = finding.otherPlaces();
    if (!others.isEmpty()) {
      wrapped(
          new StyledText().append("also at " + places.within(others, 2 * room), Style.ASIDE), "  ");
    }
  }

  private static List<Location> locations(List<Located> places) {
    return places.stream().map(Located::location).toList();
  }

  private void more(int count, String what) {
    if (count > 0) {
      lines.add(aside("and " + count + " more " + what + (count == 1 ? "" : "s")));
    }
  }

  private void wrapped(StyledText text, String indent) {
    List<String> wrapped = text.lines(room - indent.length(), layout.color());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? "" : indent) + wrapped.get(i));
    }
  }

  private String aside(String text) {
    return new StyledText().append(text, Style.ASIDE).line(layout.color());
  }
}
