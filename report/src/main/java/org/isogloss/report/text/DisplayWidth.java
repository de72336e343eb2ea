package org.isogloss.report.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * The number of terminal columns that characters take: two for East Asian characters and emoji,
 * none for combining marks. This follows the wide classes of Unicode's East Asian Width (UAX 11) by
 * script and block. Libraries with the full table have ten megabytes or more, and a caret that is
 * off by one under a rare symbol is harmless.
 */
public final class DisplayWidth {

  private static final Set<UnicodeScript> WIDE_SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private static final Set<UnicodeBlock> WIDE_BLOCKS =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
          UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
          UnicodeBlock.EMOTICONS,
          UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
          UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS);

  /** The last full-width letter or bracket; half-width forms follow. */
  private static final int LAST_FULL_FORM = 0xFF60;

  /** Full-width currency and other symbols, among half-width forms. */
  private static final Set<Integer> FULL_SIGNS =
      Set.of(0xFFE0, 0xFFE1, 0xFFE2, 0xFFE3, 0xFFE4, 0xFFE5, 0xFFE6);

  private DisplayWidth() {}

  /** The width of a character. */
  public static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    if (UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)) {
      return codePoint <= LAST_FULL_FORM || FULL_SIGNS.contains(codePoint) ? 2 : 1;
    }
    boolean wide =
        (block != null && WIDE_BLOCKS.contains(block))
            || WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint));
    return wide ? 2 : 1;
  }

  /** The width of a text. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /**
   * The end of a text, with an ellipsis before it, if the text is wider than some columns: what
   * tells paths apart is their end.
   *
   * @param columns the available columns, at least 1
   */
  public static String end(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int at = text.length();
    int used = 1;
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      used += of(codePoint);
      if (used > columns) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    // A mark whose letter is cut off must not combine with the ellipsis.
    while (at < text.length() && of(text.codePointAt(at)) == 0) {
      at += Character.charCount(text.codePointAt(at));
    }
    return "…" + text.substring(at);
  }
}
