package org.isogloss.report.text;

/** The first words of a text, where the rest of a longer one adds nothing. */
public final class FirstWords {

  private FirstWords() {}

  /**
   * A text if it is short, otherwise its first words and an ellipsis. A word that would take more
   * than half of the room is cut inside.
   *
   * @param text a text on one line
   * @param longest the most characters of it, without the ellipsis
   */
  public static String of(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    int end = text.offsetByCodePoints(0, longest);
    int blank = text.lastIndexOf(' ', end);
    return text.substring(0, blank < end / 2 ? end : blank).stripTrailing() + "…";
  }
}
