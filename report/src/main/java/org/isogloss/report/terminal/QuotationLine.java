package org.isogloss.report.terminal;

import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/**
 * A sentence in the other language on one line. If it is too long, the sentence is cut rather than
 * its place, and of a long place the folders rather than the file and the line.
 */
final class QuotationLine {

  /** What is between the end of a quotation and its place. */
  private static final String BEFORE_PLACE = "” (";

  /** A sentence is not cut to fewer columns. */
  private static final int LEAST_SENTENCE = 12;

  private QuotationLine() {}

  /**
   * The line.
   *
   * @param kind whether the quotation is of the source or of the translation
   * @param said the quotation with its place in brackets, or other words
   * @param room the maximum width in columns
   */
  static StyledText of(String kind, String said, int room) {
    String label = kind + ": ";
    StyledText whole = aside(label + said);
    int end = said.lastIndexOf(BEFORE_PLACE);
    boolean isQuotation = said.startsWith("“") && said.endsWith(")") && end > 0;
    if (whole.width() <= room || !isQuotation) {
      return whole.cut(room);
    }
    StyledText sentence = aside(said.substring(0, end));
    String place = said.substring(end + BEFORE_PLACE.length(), said.length() - 1);
    int least = Math.min(sentence.width(), LEAST_SENTENCE);
    int others = label.length() + BEFORE_PLACE.length() + 1;
    String shown = ending(place, room - least - others);
    int left = room - DisplayWidth.of(shown) - others;
    // The sentence alone is cut, at a word of its own.
    return aside(label)
        .append(sentence.cut(Math.max(least, left)))
        .append(aside(BEFORE_PLACE + shown + ")"))
        .cut(room);
  }

  /** The end of a place, which has the name of the file and the line. */
  private static String ending(String place, int columns) {
    if (DisplayWidth.of(place) <= columns) {
      return place;
    }
    int from = 0;
    while (from < place.length() && DisplayWidth.of(place.substring(from)) > columns - 1) {
      from = place.offsetByCodePoints(from, 1);
    }
    return "…" + place.substring(from);
  }

  private static StyledText aside(String text) {
    return new StyledText().append(text, Style.ASIDE);
  }
}
