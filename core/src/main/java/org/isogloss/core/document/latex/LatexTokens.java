package org.isogloss.core.document.latex;

import java.util.Set;

/** The smallest parts of a LaTeX source, recognized by their characters. */
final class LatexTokens {

  /**
   * The maximum length of a name, option or piece of inline code; anything longer is unterminated.
   */
  private static final int LONGEST = 2_000;

  /** The maximum length of an environment name. */
  private static final int LONGEST_NAME = 60;

  /** Commands after which an at sign is not a letter but begins something that is not LaTeX. */
  private static final Set<String> VERBATIM = Set.of("\\verb", "\\lstinline", "\\path", "\\url");

  /** Those whose argument may be in braces, before which an at sign is a letter. */
  private static final Set<String> BRACED = Set.of("\\path", "\\url");

  private final String source;

  LatexTokens(String source) {
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
      if (source.charAt(i) == '@' && isVerbatim(source.substring(at, i), i + 1)) {
        return i;
      }
      i++;
    }
    return i < end && source.charAt(i) == '*' ? i + 1 : i;
  }

  private boolean isVerbatim(String name, int after) {
    boolean longer = BRACED.contains(name) && source.startsWith("{", after);
    return VERBATIM.contains(name) && !longer;
  }

  /** At signs count as letters, as they do in packages. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
  }

  /**
   * The place of the next character that is not a space; the search stops at the end of a
   * paragraph.
   */
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

  /** The place of the next character that is not a space, within the paragraph, after comments. */
  int skipSpace(int at, int end) {
    int i = skipBlanks(at, end);
    int next = i;
    while (next < end && source.charAt(next) == '%') {
      next = lineEnd(next, end);
      while (next < end && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
        next++;
      }
      boolean paragraph = next < end && Character.isWhitespace(source.charAt(next));
      i = paragraph ? i : next;
    }
    return i;
  }

  /** Whether a line end ends here: LF, CR, or the LF of CR LF. */
  private boolean isLineEnd(int at) {
    char c = source.charAt(at);
    boolean crLf = c == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !crLf);
  }

  /** The place after the end of the line. */
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

  /**
   * The place after an argument in braces or two equal delimiters that is not LaTeX; -1 if it does
   * not end in its line, or does not begin like such an argument.
   */
  int verbatimEnd(int at, int end) {
    if (at >= end) {
      return -1;
    }
    char open = source.charAt(at);
    if (open == '{') {
      return bracedVerbatim(at, end);
    }
    if (Character.isWhitespace(open)
        || open == '}'
        || open == '\\'
        || (isLetter(open) && open != '@')) {
      return -1;
    }
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == open) {
        return i + 1;
      }
      if (c == '\n' || c == '\r') {
        return -1;
      }
    }
    return -1;
  }

  private int bracedVerbatim(int at, int end) {
    int depth = 0;
    int limit = Math.min(end, at + LONGEST);
    for (int i = at; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      } else if (isLineEnd(i) && skipBlanks(i, end) == i) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The place after the next closing delimiter of a group without nested groups; -1 if there is
   * none.
   */
  int flatEnd(int at, int end, char close) {
    int depth = 0;
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == close && depth == 0) {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    return -1;
  }

  /** The place after options in brackets, and a star before them. */
  int afterOptions(int at, int end) {
    int i = skipSpace(at, end);
    while (i < end && source.charAt(i) == '[') {
      int close = flatEnd(i, end, ']');
      if (close < 0) {
        return i;
      }
      i = skipSpace(close, end);
    }
    return i;
  }

  /** The short text in the braces that follow; null if there is none. */
  String braced(int at, int end) {
    int from = skipBlanks(at, end);
    if (from >= end || source.charAt(from) != '{') {
      return null;
    }
    int limit = Math.min(end, from + LONGEST_NAME);
    for (int i = from + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '}') {
        return source.substring(from + 1, i).strip();
      }
      if (c == '{' || c == '\\') {
        return null;
      }
    }
    return null;
  }

  /** The place after the next command name, with or without braces around it. */
  int nameEnd(int at, int end) {
    int i = skipBlanks(at, end);
    boolean braced = i < end && source.charAt(i) == '{';
    int name = braced ? skipBlanks(i + 1, end) : i;
    if (name >= end || source.charAt(name) != '\\') {
      return at;
    }
    return commandEnd(name, end);
  }
}
