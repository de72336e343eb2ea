package org.isogloss.rules.languagetool;

import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.WordCharacters;

/** Words, phrases and regular expressions whose apostrophes and hyphens stand for all shapes. */
final class MarkShapes {

  /** The other shapes in a regular expression: as they are, or as escapes. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("[’‘ʼ]|(?<!\\\\)\\\\(?:u|x\\{0*)(?i:2019|2018|02BC)\\}?");

  private static final Pattern HYPHEN =
      Pattern.compile("[\u2010\u2011]|(?<!\\\\)\\\\(?:u|x\\{0*)(?:2010|2011)\\}?");

  private static final Pattern TYPOGRAPHIC_HYPHEN = Pattern.compile("[\u2010\u2011]");

  private MarkShapes() {}

  /** Returns a text with plain apostrophes and hyphens, of the same length. */
  static String plain(String text) {
    return TYPOGRAPHIC_HYPHEN.matcher(Folding.straight(text)).replaceAll("-");
  }

  /** Returns a character as {@link #plain(String)} has it. */
  static char plain(char c) {
    return WordCharacters.isHyphen(c) ? '-' : Folding.straight(c);
  }

  /** Returns a regular expression for texts with plain apostrophes and hyphens. */
  static String plainPattern(String pattern) {
    // Between brackets, a bare hyphen would make a range of its neighbors.
    return HYPHEN.matcher(APOSTROPHE.matcher(pattern).replaceAll("'")).replaceAll("\\\\-");
  }

  /** Whether a text has a plain phrase at a position. */
  static boolean isAt(String phrase, String text, int at) {
    if (at < 0 || at + phrase.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != plain(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
