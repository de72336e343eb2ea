package org.isogloss.report.annotation;

import java.util.List;

/** The marked text of a note, quoted where the note cannot be put at the text itself. */
final class QuotedText {

  /** In characters; a longer text can be found by its first words. */
  private static final int LONGEST = 80;

  private QuotedText() {}

  /** The marked text on one line, in quotation marks, shortened at a word. */
  static String of(Note note) {
    return "“" + shortened(note.place().text()) + "”";
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    int end = blank < LONGEST / 2 ? LONGEST : blank;
    boolean half = Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, half ? end - 1 : end) + "…";
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
