package org.isogloss.core.document.markdown.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Span;

/** Skips code spans, so that nothing in them is masked, except bars in the rows of tables. */
final class CodeSyntax implements InlineSyntax {

  /** The position of the last run of backticks of each length in the paragraph. */
  private final Map<Integer, Integer> last = new HashMap<>();

  /** What is a bar in code and ends no cell. */
  private final List<String> bars;

  private int known = -1;

  /**
   * @param bars what is a bar in code and ends no cell; none outside of tables
   */
  CodeSyntax(String... bars) {
    this.bars = List.of(bars);
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
      } else {
        int bar = bar(text, i);
        i = bar == 0 ? i + 1 : text.add(new Masked.Replaced(new Span(i, i + bar), "|"));
      }
    }
  }

  /** The length of the bar at a place; 0 if there is none. */
  private int bar(MaskedText text, int at) {
    for (String bar : bars) {
      if (text.startsWith(bar, at)) {
        return bar.length();
      }
    }
    return 0;
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
