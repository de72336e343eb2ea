package org.isogloss.report.place;

import org.isogloss.core.document.Location;
import org.isogloss.report.text.FirstWords;

/** How a place is worded. A word processor shows pages and paragraphs instead of lines. */
public enum Wording {
  /** In a sentence: {@code line 12}, or {@code page 4, paragraph 2 under “Methods”}. */
  PHRASE(", ") {
    @Override
    String of(Location place) {
      return "line " + place.startLine();
    }

    @Override
    String of(WordPlace place) {
      return phrase(place, 60);
    }
  },
  /** In a report: {@code 12:5}, or {@code page 4, paragraph 2 under “Methods”}. */
  FULL(":") {
    @Override
    String of(WordPlace place) {
      // A line of a report has less room than a comment in a document.
      return phrase(place, 30);
    }
  },
  /** In a list of places: {@code 12:5}, or {@code page 4, paragraph 2}. */
  BRIEF(":"),
  /** In a table: {@code 12}, or {@code page 4, paragraph 2}. */
  LINE(":") {
    @Override
    String of(Location place) {
      return Integer.toString(place.startLine());
    }
  };

  /** Between the name of a text file and a place in it. */
  private final String afterFile;

  Wording(String afterFile) {
    this.afterFile = afterFile;
  }

  String afterFile() {
    return afterFile;
  }

  /** A place in a text file. */
  String of(Location place) {
    return place.startLine() + ":" + place.startColumn();
  }

  /** A place in a word-processor file. */
  String of(WordPlace place) {
    String paragraph = "paragraph " + Math.max(1, place.paragraph());
    return onPage(
        place, place.isNote() ? "a footnote" : place.paragraph() == 0 ? "a heading" : paragraph);
  }

  /**
   * A place below its heading.
   *
   * @param longest the most characters of the heading
   */
  private static String phrase(WordPlace place, int longest) {
    if (place.isNote() || place.headings().isEmpty()) {
      return BRIEF.of(place);
    }
    String heading = place.headings().get(place.headings().size() - 1);
    String quoted = "“" + FirstWords.of(heading, longest) + "”";
    return onPage(
        place,
        place.paragraph() == 0
            ? "the heading " + quoted
            : "paragraph " + place.paragraph() + " under " + quoted);
  }

  private static String onPage(WordPlace place, String name) {
    return place.page().isPresent() ? "page " + place.page().getAsInt() + ", " + name : name;
  }
}
