package org.isogloss.core.document.markdown.inline;

import java.util.Locale;
import org.isogloss.core.document.html.HtmlBlocks;

/** Finds the ends of JSX tags, whose attributes may contain strings and expressions. */
public final class JsxTag {

  /**
   * How many characters may be searched without success; each unclosed tag is searched for again.
   */
  private int patience;

  /** How far the last search went. */
  private int looked;

  /** Whether the last tag has an expression as the value of an attribute. */
  private boolean expression;

  private final boolean all;

  /**
   * @param all whether every tag is JSX, as in MDX; otherwise only components, which have a
   *     capital, and elements with an expression as the value of an attribute, unknown to HTML,
   *     unless they begin a block of it
   * @param length the length of the text
   */
  public JsxTag(boolean all, int length) {
    this.all = all;
    this.patience = 4 * length + 10_000;
  }

  /**
   * The end of the tag that begins at a place; -1 if none does.
   *
   * @param inHtml whether it is in a block of HTML, which is read as a whole
   */
  public int end(CharSequence text, int at, int limit, boolean inHtml) {
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
    boolean component = Character.isUpperCase(first);
    if (!Character.isLetter(first) || (inHtml && !all && !component)) {
      return -1;
    }
    int name = i;
    while (i < limit && isName(text.charAt(i))) {
      i++;
    }
    if (i < limit && ":@".indexOf(text.charAt(i)) >= 0) {
      // An address in angle brackets.
      return -1;
    }
    if (!all && !component && HtmlBlocks.isBlock(lowerCase(text, name, i))) {
      return -1;
    }
    int end = afterAttributes(text, i, limit);
    if (end >= 0 && (all || component || expression)) {
      return end;
    }
    patience -= looked - at;
    return -1;
  }

  private int afterAttributes(CharSequence text, int from, int limit) {
    int depth = 0;
    int i = from;
    expression = false;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '"' || (c == '\'' && depth == 0)) {
        i = closing(text, i, limit);
        if (i == limit) {
          break;
        }
      } else if (c == '{') {
        expression |= depth == 0 && text.charAt(i - 1) == '=';
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '<' && depth == 0) {
        break;
      } else if (c == '>' && depth <= 0) {
        looked = i;
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

  private static String lowerCase(CharSequence text, int start, int end) {
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }
}
