package org.isogloss.glossary.match;

import org.isogloss.core.text.WordCharacters;

/** Underscores that emphasize words in plain text, as opposed to those in identifiers. */
final class Emphasis {

  /** How far away, in code units, the other underscore of a pair may be. */
  private static final int REACH = 200;

  private static final char SIGN = '_';

  private Emphasis() {}

  /** Whether single underscores surround a span, each at the edge of a word. */
  static boolean isAround(CharSequence text, int start, int end) {
    return opens(text, start) && closes(text, end);
  }

  private static boolean opens(CharSequence text, int start) {
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      if (text.charAt(at) == SIGN) {
        char before = WordCharacters.at(text, at - 1);
        return before != SIGN
            && !WordCharacters.isWordAt(text, at - 1)
            && !WordCharacters.isBlankAt(text, at + 1);
      }
    }
    return false;
  }

  private static boolean closes(CharSequence text, int end) {
    for (int at = end; at < Math.min(text.length(), end + REACH); at++) {
      if (text.charAt(at) == SIGN) {
        char after = WordCharacters.at(text, at + 1);
        return after != SIGN
            && !WordCharacters.isWordAt(text, at + 1)
            && !WordCharacters.isBlankAt(text, at - 1);
      }
    }
    return false;
  }
}
