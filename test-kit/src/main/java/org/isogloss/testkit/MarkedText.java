package org.isogloss.testkit;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;

/**
 * A text and spans of it, written as one: {@code a «fog bell» rang}.
 *
 * @param text without the guillemets
 * @param spans the spans between them, in order
 */
public record MarkedText(String text, List<Span> spans) {

  public MarkedText {
    spans = List.copyOf(spans);
  }

  /**
   * Removes the guillemets.
   *
   * @throws IllegalArgumentException if they do not open and close alternately
   */
  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      boolean mark = c == '«' || c == '»';
      if (!mark) {
        text.append(c);
      } else if (c == '«' && open < 0) {
        open = text.length();
      } else if (c == '»' && open >= 0) {
        spans.add(new Span(open, text.length()));
        open = -1;
      } else {
        throw new IllegalArgumentException("guillemets must open and close alternately: " + marked);
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("a guillemet is not closed: " + marked);
    }
    return new MarkedText(text.toString(), spans);
  }
}
