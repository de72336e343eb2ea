package org.isogloss.glossary.match;

import org.isogloss.core.text.WordCharacters;

/** Single quotation marks, whose closing one is the same character as an apostrophe. */
final class SingleQuotes {

  /** How far away, in code units, the opening mark may be. */
  private static final int REACH = 200;

  private SingleQuotes() {}

  /**
   * Whether the character after a term ends a quotation: an apostrophe there could only follow an
   * <i>s</i>, and if it does, an open quotation is ended first.
   */
  static boolean closeBehind(CharSequence text, int start, int end) {
    if (!closes(text, end)) {
      return false;
    }
    boolean afterS = (text.charAt(end - 1) | 32) == 's';
    return !afterS || isOpen(text, start);
  }

  private static boolean isOpen(CharSequence text, int start) {
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      if (opens(text, at)) {
        return true;
      }
      if (closes(text, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opens(CharSequence text, int at) {
    char c = WordCharacters.at(text, at);
    return (c == '‘' || c == '\'')
        && !WordCharacters.isWordAt(text, at - 1)
        && WordCharacters.isWordAt(text, at + 1);
  }

  private static boolean closes(CharSequence text, int at) {
    char c = WordCharacters.at(text, at);
    return (c == '’' || c == '\'')
        && !WordCharacters.isBlankAt(text, at - 1)
        && !WordCharacters.isWordAt(text, at + 1);
  }
}
