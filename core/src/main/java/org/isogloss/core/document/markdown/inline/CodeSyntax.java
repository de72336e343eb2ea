package org.isogloss.core.document.markdown.inline;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.document.Span;

/**
 * Skips code spans, so that nothing in them is masked, except that a table cell may escape bars.
 */
final class CodeSyntax implements InlineSyntax {

  /** The position of the last run of backticks of each length in the paragraph. */
  private final Map<Integer, Integer> last = new HashMap<>();

  private final boolean table;
  private int known = -1;

  /**
   * @param table whether it is for the rows of tables
   */
  CodeSyntax(boolean table) {
    this.table = table;
  }

  @Override
  public int read(MaskedText text, int at) {
    if (known != text.start()) {
      known = text.start();
      count(text);
    }
    int length = backticks(text, at);
    if (last.getOrDefault(length, -1) <= at) {
      return at + length;
    }
    int i = at + length;
    while (true) {
      if (text.charAt(i) == '`') {
        int run = backticks(text, i);
        i += run;
        if (run == length) {
          return i;
        }
      } else if (table && text.startsWith("\\|", i)) {
        i = text.add(new Masked.Replaced(new Span(i, i + 2), "|"));
      } else {
        i++;
      }
    }
  }

  private void count(MaskedText text) {
    last.clear();
    int i = text.start();
    while (i < text.end()) {
      int run = text.charAt(i) == '`' ? backticks(text, i) : 0;
      if (run > 0) {
        last.put(run, i);
      }
      i += Math.max(1, run);
    }
  }

  private static int backticks(MaskedText text, int at) {
    int i = at;
    while (text.charAt(i) == '`') {
      i++;
    }
    return i - at;
  }
}
