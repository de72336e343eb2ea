package org.isogloss.core.text;

/**
 * Steps through the words of a text: unbroken runs of letters, marks and numbers. What follows an
 * apostrophe is a separate word, as in the Penn Treebank: {@code farmer's} is two.
 */
public final class WordScanner {

  private final CharSequence text;
  private final int limit;
  private int start;
  private int end;

  /**
   * @param text the text
   * @param from where to begin, in UTF-16 code units
   * @param limit where to stop
   */
  public WordScanner(CharSequence text, int from, int limit) {
    this.text = text;
    this.limit = limit;
    this.start = from;
    this.end = from;
  }

  /** Goes to the next word; false if there is none. */
  public boolean next() {
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

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /**
   * Whether the word begins right after an apostrophe inside a word, as the {@code s} of that's.
   */
  public boolean isClitic() {
    return start > 1
        && WordCharacters.isApostrophe(text.charAt(start - 1))
        && isWord(text.charAt(start - 2));
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at);
  }

  /** A letter, a digit or a mark on one, or another kind of number: ½, Ⅳ. */
  private static boolean isWord(int c) {
    if (WordCharacters.isWord(c)) {
      return true;
    }
    int type = c < 0x80 ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
