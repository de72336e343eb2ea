package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Delimiters around formatted text: highlighted, struck out, superscript, subscript, inserted. */
final class SignSyntax implements InlineSyntax {

  private static final Pattern LOWERED = Pattern.compile("~([^~\\s\\[\\]]{1,40}+)~(?!~)");
  private static final Pattern RAISED = Pattern.compile("\\^([^^\\s\\[\\]]{1,40}+)\\^");

  @Override
  public int read(MaskedText text, int at) {
    char sign = text.charAt(at);
    if (text.charAt(at + 1) == sign) {
      return sign == '^' ? at + 2 : doubled(text, at, sign);
    }
    boolean joined =
        !Character.isWhitespace(text.charAt(at - 1)) && "[|(".indexOf(text.charAt(at - 1)) < 0;
    if (!joined || sign == '=' || sign == '+') {
      return at;
    }
    Matcher matcher = text.match(sign == '~' ? LOWERED : RAISED, at);
    if (matcher == null) {
      return at;
    }
    return sign == '^'
        ? text.raise(at, matcher.start(1), matcher.end(1), matcher.end())
        : text.unwrap(at, matcher.start(1), matcher.end(1), matcher.end());
  }

  /**
   * Two characters before and after; in {@code a == b} and {@code i++} they mean something else.
   */
  private static int doubled(MaskedText text, int at, char sign) {
    int from = at + 2;
    if (text.charAt(from) == sign) {
      int end = from;
      while (text.charAt(end) == sign) {
        end++;
      }
      return end;
    }
    int close =
        isInside(text.charAt(at - 1)) || isBlank(text.charAt(from))
            ? -1
            : text.indexOf("" + sign + sign, from);
    boolean closes =
        close > from && !isBlank(text.charAt(close - 1)) && !isInside(text.charAt(close + 2));
    return closes ? text.unwrap(at, from, close, close + 2) : from;
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
