package org.isogloss.glossary.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell in a workbook. Spreadsheets store a character that XML does not have as {@code
 * _x000D_}; text that looks like that has to be escaped, or it would be shown as the character.
 */
public final class CellText {

  /** The longest text that a cell of Excel can hold, in UTF-16 code units. */
  public static final int LONGEST = 32_767;

  private static final String CUT = "…";

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** An underscore that begins what looks like an escape; two of those may overlap. */
  private static final Pattern BEGINNING = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** The escape of an underscore. */
  private static final String UNDERSCORE = "_x005F_";

  private CellText() {}

  /** Returns a text as it is stored, cut if it is too long for a cell. */
  public static String stored(String text) {
    return shortened(BEGINNING.matcher(text).replaceAll(UNDERSCORE));
  }

  /** Returns the text of a stored cell. */
  public static String read(String stored) {
    return stored.contains("_x")
        ? ESCAPE
            .matcher(stored)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
        : stored;
  }

  /** Returns a text cut to what a cell can hold. */
  public static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    boolean insidePair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, insidePair ? end - 1 : end) + CUT;
  }
}
