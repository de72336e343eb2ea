package org.isogloss.core.document.markdown.inline;

/** Finds the ends of JSX tags, whose attributes may contain strings and expressions. */
public final class JsxTag {

  /**
   * How many characters may be searched without success; each unclosed tag is searched for again.
   */
  private int patience;

  /** How far the last unsuccessful search went. */
  private int looked;

  private final boolean all;

  /**
   * @param all whether every tag is JSX, as in MDX; otherwise only components, which have a capital
   * @param length the length of the text
   */
  public JsxTag(boolean all, int length) {
    this.all = all;
    this.patience = 4 * length + 10_000;
  }

  /** The end of the tag that begins at a place; -1 if none does. */
  public int end(CharSequence text, int at, int limit) {
    int i = at + 1;
    if (i < limit && text.charAt(i) == '/') {
      i++;
    }
    if (i >= limit || patience < 0) {
      return -1;
    }
    char first = text.charAt(i);
    if (first == '>' && all) {
      return i + 1;
    }
    if (!(all ? Character.isLetter(first) : Character.isUpperCase(first))) {
      return -1;
    }
    while (i < limit && isName(text.charAt(i))) {
      i++;
    }
    if (i < limit && ":@".indexOf(text.charAt(i)) >= 0) {
      // An address in angle brackets.
      return -1;
    }
    int end = afterAttributes(text, i, limit);
    if (end < 0) {
      patience -= looked - at;
    }
    return end;
  }

  private int afterAttributes(CharSequence text, int from, int limit) {
    int depth = 0;
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '"' || (c == '\'' && depth == 0)) {
        i = closing(text, i, limit);
        if (i == limit) {
          break;
        }
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '<' && depth == 0) {
        break;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      }
      i++;
    }
    looked = i;
    return -1;
  }

  private static int closing(CharSequence text, int at, int limit) {
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }
}
