package org.isogloss.rules.languagetool;

import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;

/** Regular expressions and phrases whose apostrophes stand for those of any shape. */
final class Apostrophes {

  /** The other shapes in a regular expression: as they are, or as escapes. */
  private static final Pattern IN_PATTERN =
      Pattern.compile("[’‘ʼ]|(?<!\\\\)\\\\(?:u|x\\{0*)(?i:2019|2018|02BC)\\}?");

  private Apostrophes() {}

  /** Returns a regular expression for texts with straight apostrophes. */
  static String straightPattern(String pattern) {
    return IN_PATTERN.matcher(pattern).replaceAll("'");
  }

  /** Whether a text has a phrase with straight apostrophes at a position. */
  static boolean isAt(String phrase, String text, int at) {
    if (at < 0 || at + phrase.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != Folding.straight(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
