package org.isogloss.testkit;

import java.util.List;
import org.isogloss.core.document.Span;

/** Draws spans of a text, so that a test shows them instead of integers. */
public final class SpanRenderer {

  private SpanRenderer() {}

  /**
   * The text with each span between guillemets: {@code a «fog bell» rang}.
   *
   * @param spans in order of their start, without overlaps
   * @throws IllegalArgumentException if two overlap
   */
  public static String mark(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      if (span.start() < at) {
        throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
      }
      out.append(text, at, span.start()).append('«').append(span.in(text)).append('»');
      at = span.end();
    }
    return out.append(text.substring(at)).toString();
  }

  /**
   * The lines of the text, each followed by a line of carets for every span in it; a vertical bar
   * for an empty span. A column is a UTF-16 code unit.
   */
  public static String draw(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int end = start + line.length();
      out.append(line).append('\n');
      for (Span span : spans) {
        int from = Math.max(span.start(), start);
        int to = Math.min(span.end(), end);
        if (from < to) {
          out.append(" ".repeat(from - start)).append("^".repeat(to - from)).append('\n');
        } else if (span.isEmpty() && from == span.start() && from <= end) {
          out.append(" ".repeat(from - start)).append("|\n");
        }
      }
      start = end + 1;
    }
    return out.toString();
  }
}
