package org.isogloss.core.document.markdown.inline;

import java.util.List;
import org.isogloss.core.document.Span;

/** Skips code spans, so that nothing in them is masked, except bars in the rows of tables. */
final class CodeSyntax implements InlineSyntax {

  private final CodeRuns runs = new CodeRuns();

  /** What is a bar in code and ends no cell. */
  private final List<String> bars;

  /**
   * @param bars what is a bar in code and ends no cell; none outside of tables
   */
  CodeSyntax(String... bars) {
    this.bars = List.of(bars);
  }

  @Override
  public int read(MaskedText text, int at) {
    int length = CodeRuns.length(text, at);
    if (!runs.areClosed(text, at, length)) {
      return at + length;
    }
    int i = at + length;
    while (true) {
      if (text.charAt(i) == '`') {
        int run = CodeRuns.length(text, i);
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
}
