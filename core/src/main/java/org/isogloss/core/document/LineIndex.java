package org.isogloss.core.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The starts of the lines of a text. A line ends with LF, CR, or CR LF. */
public final class LineIndex {

  private final int[] starts;

  /** Finds the lines of a text. */
  public LineIndex(CharSequence text) {
    IntStream.Builder found = IntStream.builder();
    found.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        found.add(i + 1);
      }
    }
    starts = found.build().toArray();
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The line itself, without its end. */
  Span span(int line, CharSequence text) {
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }
}
