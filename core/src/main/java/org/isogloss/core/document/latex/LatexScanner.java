package org.isogloss.core.document.latex;

import org.isogloss.core.document.Span;

/** Finds the parts of LaTeX's markup by their characters. Places count from the text's start. */
final class LatexScanner {

  /** Braces nested deeper end no argument; no manuscript has more than a dozen. */
  private static final int DEEPEST = 100;

  /** Arguments and formulas longer than this many characters are read as having no end. */
  private static final int LONGEST = 20_000;

  private final String source;

  LatexScanner(String source) {
    this.source = source;
  }

  /** The place after the command that begins with the backslash at {@code at}. */
  int commandEnd(int at, int end) {
    int i = at + 1;
    if (i >= end) {
      return end;
    }
    if (!isLetter(source.charAt(i))) {
      return i + 1;
    }
    while (i < end && isLetter(source.charAt(i))) {
      i++;
    }
    return i < end && source.charAt(i) == '*' ? i + 1 : i;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
  }

  /** The place of the next character that is no blank; a paragraph's end stops the search. */
  int skipBlanks(int at, int end) {
    int i = at;
    int breaks = 0;
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      breaks += isLineEnd(i) ? 1 : 0;
      if (breaks > 1) {
        return at;
      }
      i++;
    }
    return i;
  }

  /**
   * The argument that begins at {@code at}, its braces or brackets included.
   *
   * @return null if none begins there, or it has no end
   */
  Span group(int at, int end, char open, char close) {
    if (at >= end || source.charAt(at) != open) {
      return null;
    }
    int depth = 0;
    int limit = Math.min(end, at + LONGEST);
    for (int i = at; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '%') {
        i = lineEnd(i, end) - 1;
      } else if (c == open || c == '{') {
        depth++;
      } else if (c == close || c == '}') {
        depth--;
        if (depth == 0) {
          return new Span(at, i + 1);
        }
      }
      if (depth > DEEPEST) {
        return null;
      }
    }
    return null;
  }

  /** The next argument in braces, after blanks; null if there is none. */
  Span argument(int at, int end) {
    return group(skipBlanks(at, end), end, '{', '}');
  }

  /** The place after all arguments in brackets that follow. */
  int skipOptions(int at, int end) {
    int i = at;
    while (true) {
      Span option = group(skipBlanks(i, end), end, '[', ']');
      if (option == null) {
        return i;
      }
      i = option.end();
    }
  }

  /** What stands inside braces or brackets. */
  static Span inside(Span group) {
    return new Span(group.start() + 1, group.end() - 1);
  }

  /** Whether a line end ends here: LF, CR, or the LF of CR LF. */
  private boolean isLineEnd(int at) {
    char c = source.charAt(at);
    boolean crLf = c == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !crLf);
  }

  /** The place after the line's end. */
  int lineEnd(int at, int end) {
    int i = at;
    while (i < end && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
      i++;
    }
    if (i + 1 < end && source.charAt(i) == '\r' && source.charAt(i + 1) == '\n') {
      i++;
    }
    return Math.min(end, i + 1);
  }

  /** Where {@code wanted} stands next before {@code end} and not too far; -1 if nowhere. */
  int find(String wanted, int from, int end) {
    int limit = Math.min(end - wanted.length(), from + LONGEST);
    for (int i = from; i <= limit; i++) {
      if (source.startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }
}
