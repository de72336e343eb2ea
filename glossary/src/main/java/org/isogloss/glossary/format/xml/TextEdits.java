package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.glossary.format.xml.XmlPlaces.Place;

/** Changes of a text, each at a place of the old one. */
final class TextEdits {

  private record Edit(int start, int end, String text) {}

  private final String old;
  private final List<Edit> edits = new ArrayList<>();

  TextEdits(String old) {
    this.old = old;
  }

  /** Inserts a text; of several at the same place, the first comes first. */
  void insert(int at, String text) {
    edits.add(new Edit(at, at, text));
  }

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  /** Deletes an element with the blanks before it. */
  void delete(Place place) {
    int start = place.start() - XmlLayout.gap(old, place.start()).length();
    edits.add(new Edit(start, place.end(), ""));
  }

  String apply() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    List<Edit> ordered =
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::start).thenComparing(Edit::end))
            .toList();
    for (Edit edit : ordered) {
      out.append(old, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return out.append(old.substring(at)).toString();
  }
}
