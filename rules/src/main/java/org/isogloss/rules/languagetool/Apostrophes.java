package org.isogloss.rules.languagetool;

import java.util.regex.Pattern;

/** Apostrophes of all shapes as the straight one, without a copy of a long text. */
final class Apostrophes {

  private static final char STRAIGHT = '\'';

  /** The other shapes in a regular expression: as they are, or as escapes. */
  private static final Pattern IN_PATTERN =
      Pattern.compile("[’‘ʼ]|(?<!\\\\)\\\\(?:u|x\\{0*)(?i:2019|2018|02BC)\\}?");

  private Apostrophes() {}

  static char straight(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' ? STRAIGHT : c;
  }

  static String straight(String text) {
    return text.replace('’', STRAIGHT).replace('‘', STRAIGHT).replace('ʼ', STRAIGHT);
  }

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
      if (phrase.charAt(i) != straight(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
