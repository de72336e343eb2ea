package org.isogloss.report.annotation;

import java.util.List;
import org.isogloss.report.text.FirstWords;

/** The marked text of a note, quoted where the note cannot be put at the text itself. */
final class QuotedText {

  /** In characters; a longer text can be found by its first words. */
  private static final int LONGEST = 80;

  private QuotedText() {}

  /** The marked text on one line, in quotation marks, shortened at a word. */
  static String of(Note note) {
    return "“" + FirstWords.of(note.place().text().replaceAll("\\s+", " "), LONGEST) + "”";
  }

  /** What a user should know of notes that were not written. */
  static List<String> remarks(int lost) {
    if (lost == 0) {
      return List.of();
    }
    return List.of(
        lost == 1 ? "1 finding has no place in it" : lost + " findings have no place in it");
  }
}
