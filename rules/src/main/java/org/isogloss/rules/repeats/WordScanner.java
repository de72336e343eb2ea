package org.isogloss.rules.repeats;

/**
 * Steps through the words of a text: unbroken runs of letters, marks and digits. What follows an
 * apostrophe is a word of its own, as in the Penn Treebank: {@code farmer's} is two.
 */
final class WordScanner {

  private final CharSequence text;
  private final int limit;
  private int start;
  private int end;

  /**
   * @param text the text
   * @param from where to begin, in UTF-16 code units
   * @param limit where to stop
   */
  WordScanner(CharSequence text, int from, int limit) {
    this.text = text;
    this.limit = limit;
    this.start = from;
    this.end = from;
  }

  /** Goes to the next word; false if there is none. */
  boolean next() {
    start = end;
    while (start < limit && !isWord(codePoint(start))) {
      start += Character.charCount(codePoint(start));
    }
    end = start;
    while (end < limit && isWord(codePoint(end))) {
      end += Character.charCount(codePoint(end));
    }
    return end > start;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /**
   * Whether the word begins right after an apostrophe inside a word, as the {@code s} of that's.
   */
  boolean isClitic() {
    return start > 1 && isApostrophe(text.charAt(start - 1)) && isWord(text.charAt(start - 2));
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == 'ʼ';
  }

  private static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    // The modifier apostrophe counts as a letter in Unicode.
    return c != 'ʼ'
        && (Character.isLetterOrDigit(c)
            || switch (Character.getType(c)) {
              case Character.NON_SPACING_MARK,
                  Character.COMBINING_SPACING_MARK,
                  Character.ENCLOSING_MARK,
                  Character.LETTER_NUMBER,
                  Character.OTHER_NUMBER ->
                  true;
              default -> false;
            });
  }
}
