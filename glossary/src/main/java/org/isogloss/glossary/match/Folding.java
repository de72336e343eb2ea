package org.isogloss.glossary.match;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for spellings that differ in case, apostrophe, composition or accents only. */
final class Folding {

  private Folding() {}

  /** The folded word. */
  static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return foldAll(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static String foldAll(String word) {
    String small = word.replace('\u2019', '\'').toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String parts = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> c > Character.MAX_VALUE || !Characters.isInvisible((char) c))
        .forEach(bare::appendCodePoint);
    if (bare.length() == 0) {
      return small; // a mark of full width, which is a letter to Unicode
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** The text with its first letter as a capital. */
  static String capital(String text) {
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
