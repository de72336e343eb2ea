package org.isogloss.core.document.markdown.inline;

import org.isogloss.core.document.ReadException;

/** Protects the Markdown parser from input that would take it more than linear time. */
final class ParserGuard {

  private static final int DEEPEST_BRACKETS = 1000;
  private static final int MOST_ANGLES = 100;

  /** Processing instructions, comments and CDATA: their delimiters. */
  private static final String[][] UNREAD = {{"<?", "?>"}, {"<!--", "-->"}, {"<![CDATA[", "]]>"}};

  private final StringBuilder text;
  private final int start;
  private final int end;
  private final char inert;

  private ParserGuard(StringBuilder text, int start, int end, char inert) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.inert = inert;
  }

  /**
   * Examines a paragraph.
   *
   * @param text the text; modified in place
   * @param start where the paragraph begins
   * @param end where it ends
   * @param inert the replacement for characters that begin nothing
   * @throws ReadException if its brackets nest too deeply
   */
  static void guard(StringBuilder text, int start, int end, char inert) throws ReadException {
    ParserGuard guard = new ParserGuard(text, start, end, inert);
    guard.requireShallow();
    guard.hideStrayAngles();
    for (String[] mark : UNREAD) {
      guard.hideUnclosed(mark[0], mark[1]);
    }
  }

  /** The parser's time is quadratic in the number of nested or unclosed brackets. */
  private void requireShallow() throws ReadException {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      depth = c == '[' ? depth + 1 : c == ']' ? Math.max(0, depth - 1) : depth;
      if (depth > DEEPEST_BRACKETS) {
        throw new ReadException(
            "%d brackets open in one paragraph, expected at most %d"
                .formatted(depth, DEEPEST_BRACKETS));
      }
    }
  }

  /**
   * Hides angle brackets that are too many to be tags: the parser searches for the end of each one.
   * Hidden characters are still shown.
   */
  private void hideStrayAngles() {
    int from = start;
    while (from < end) {
      int to = from;
      int count = 0;
      while (to < end && text.charAt(to) != '>') {
        count += text.charAt(to) == '<' ? 1 : 0;
        to++;
      }
      if (count > MOST_ANGLES) {
        for (int i = from; i < to; i++) {
          if (text.charAt(i) == '<') {
            text.setCharAt(i, inert);
          }
        }
      }
      from = to + 1;
    }
  }

  /**
   * Hides the beginnings of unclosed comments and the like: the parser searches for each end again.
   */
  private void hideUnclosed(String opening, String closing) {
    int last = end;
    while (last > start && !startsWith(closing, last)) {
      last--;
    }
    for (int i = last; i < end; i++) {
      if (startsWith(opening, i)) {
        text.setCharAt(i, inert);
      }
    }
  }

  private boolean startsWith(String wanted, int at) {
    if (at + wanted.length() > end) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (text.charAt(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
