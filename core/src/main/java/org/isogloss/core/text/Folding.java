package org.isogloss.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Maps spellings that differ only in case, apostrophe, composition or accents to one. */
public final class Folding {

  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private static final char STRAIGHT = '\'';

  private Folding() {}

  /** The folded word. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return foldAll(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static String foldAll(String word) {
    String small = caseless(straight(word));
    String parts = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> c > Character.MAX_VALUE || !WordCharacters.isInvisible((char) c))
        .forEach(bare::appendCodePoint);
    if (bare.length() == 0) {
      return small; // a full-width mark, which Unicode counts as a letter
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** A text without differences of case; upper case first, for ß and ς. */
  public static String caseless(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** A text with its letters stripped of accents and other marks. */
  public static String unaccented(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The accents and other marks of the letters of a text, in order: what folding leaves out. */
  public static String marks(CharSequence text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return "";
    }
    StringBuilder marks = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
        .filter(c -> !WordCharacters.isVariationSelector(c))
        .forEach(marks::appendCodePoint);
    return marks.toString();
  }

  /**
   * A text in which a letter and its accent are one character, as in the prose of documents: nobody
   * sees whether they are.
   */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A text with straight apostrophes. */
  public static String straight(String text) {
    return text.replace('’', STRAIGHT).replace('‘', STRAIGHT).replace('ʼ', STRAIGHT);
  }

  /** A character, straight if it is an apostrophe. */
  public static char straight(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' ? STRAIGHT : c;
  }

  /** The text with its first letter as a capital. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
        .append(text, end, text.length())
        .toString();
  }
}
