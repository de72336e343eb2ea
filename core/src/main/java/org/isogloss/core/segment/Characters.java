package org.isogloss.core.segment;

/** The characters that end, open and close a sentence. Offsets are in UTF-16 code units. */
final class Characters {

  private static final String IDEOGRAPHIC = "。！？｡．";
  private static final String QUESTIONS = "!?‼⁇⁈⁉";
  private static final String MARKS = ".…" + QUESTIONS + IDEOGRAPHIC;
  private static final String OPENERS = "([{\"'“‘„«‹「『（【《〈¿¡*";

  /** The dollar sign closes mathematics. */
  private static final String CLOSERS = ")]}\"'”’»›」』）】》〉$";

  private static final String INNER = ",;、，；";

  private Characters() {}

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  static boolean isIdeographicMark(char c) {
    return IDEOGRAPHIC.indexOf(c) >= 0;
  }

  static boolean isQuestion(char c) {
    return QUESTIONS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** A double quotation mark that closes; the straight one may open as well. */
  static boolean isClosingQuote(char c) {
    return c == '"' || c == '”';
  }

  /** A mark that can follow only if the sentence continues. */
  static boolean isInner(char c) {
    return INNER.indexOf(c) >= 0;
  }

  /** A space of any width, including the no-break space. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The first offset from {@code from} that is not a space. */
  static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the text without trailing spaces, not before {@code from}. */
  static int stripBlanks(CharSequence text, int from, int end) {
    int at = end;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
