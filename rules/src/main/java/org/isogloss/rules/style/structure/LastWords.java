package org.isogloss.rules.style.structure;

import org.isogloss.core.text.WordCharacters;

/** Where the last words of a text begin, found from its end, so that its length does not matter. */
final class LastWords {

  /** Longer ones are not words. */
  private static final int LONGEST = 200;

  private LastWords() {}

  /** A text without the spaces at its end, the no-break ones included. */
  static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && WordCharacters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * The start of the last words of a text.
   *
   * @param text a text that does not end with a space
   * @param count the number of words, at least 1
   */
  static int start(String text, int count) {
    int earliest = Math.max(0, text.length() - LONGEST);
    int at = text.length();
    for (int word = 0; word < count; word++) {
      while (at > earliest && WordCharacters.isBlank(text.charAt(at - 1))) {
        at--;
      }
      while (at > earliest && !WordCharacters.isBlank(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }
}
