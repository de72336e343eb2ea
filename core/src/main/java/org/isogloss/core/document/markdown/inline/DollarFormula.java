package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.DollarSigns;
import org.isogloss.core.document.assembly.Superscript;

/**
 * Formulas between dollar signs, recognized as in Pandoc: no space just inside the signs, no digit
 * after them.
 */
final class DollarFormula implements InlineSyntax {

  /** The ending of an ordinal number belongs to the formula: {@code $i$'th}, {@code $n$-th}. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?:['’]|-|\\^)?(?:th|st|nd|rd)(?![\\p{L}\\p{N}])\\^?");

  /** The label that MyST sets after a displayed formula. */
  private static final Pattern LABEL =
      Pattern.compile("[ \\t]{1,4}\\([\\w:.-]{1,100}\\)(?=[ \\t]*+(?:\\n|$))");

  private final BoundDollars bound = new BoundDollars();

  @Override
  public int read(MaskedText text, int at) {
    if (bound.contain(text, at)) {
      return at;
    }
    if (text.startsWith("$$", at)) {
      int close = text.indexOf("$$", at + 2);
      if (close < 0 || bound.contain(text, close)) {
        return at + 2;
      }
      Matcher label = text.match(LABEL, close + 2);
      return text.mark(at, label == null ? close + 2 : label.end(), Inline.Kind.MATH);
    }
    boolean opens = at + 1 < text.end() && !Character.isWhitespace(text.charAt(at + 1));
    int close = opens ? nextDollar(text, at + 1) : -1;
    if (close < 0
        || Character.isWhitespace(text.charAt(close - 1))
        || Character.isDigit(text.charAt(close + 1))
        || DollarSigns.encloseText(text.text(), at, close)) {
      return at;
    }
    String raised = Superscript.ofFormula(text.text().substring(at + 1, close));
    if (text.raise(at, raised, close + 1) > at) {
      return close + 1;
    }
    Matcher ordinal = text.match(ORDINAL, close + 1);
    return text.mark(at, ordinal == null ? close + 1 : ordinal.end(), Inline.Kind.MATH);
  }

  /** The dollar sign that may close a formula; -1 if none does. */
  private int nextDollar(MaskedText text, int from) {
    for (int i = from; i < text.end(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '$') {
        return bound.contain(text, i) ? -1 : i;
      }
    }
    return -1;
  }
}
