package org.isogloss.core.document.markdown;

import java.util.Arrays;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.inline.Masked;

/**
 * A Markdown file prepared for the parser, with a mapping back to the file.
 *
 * @param text the text, with inert characters for what is masked
 * @param masked the masked spans, in order
 * @param lines maps the text to the file
 */
record PreparedMarkdown(String text, List<Masked> masked, Lines lines) {

  /** Whether attributes that begin at a place say that what precedes them is foreign. */
  boolean isForeignBefore(int offset) {
    int next = maskedBefore(offset);
    return next < masked.size()
        && masked.get(next) instanceof Masked.Hidden hidden
        && hidden.foreign()
        && hidden.span().start() == offset;
  }

  /** Whether attributes at the end of a heading say that it is foreign. */
  boolean isForeignAtEnd(int offset) {
    int before = maskedBefore(offset) - 1;
    return before >= 0
        && masked.get(before) instanceof Masked.Hidden hidden
        && hidden.foreign()
        && hidden.span().end() == offset;
  }

  /** Whether a span shows nothing: spaces and hidden text. */
  boolean isHidden(Span span) {
    int next = maskedBefore(span.start());
    for (int i = span.start(); i < span.end(); i++) {
      while (next < masked.size() && masked.get(next).span().end() <= i) {
        next++;
      }
      boolean hidden =
          next < masked.size()
              && masked.get(next) instanceof Masked.Hidden mask
              && mask.span().contains(i);
      if (!hidden && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** The positions of the lines of the prepared text in the file. */
  static final class Lines {
    private int[] starts = new int[64];
    private int[] distances = new int[64];
    private int size;

    /** Records that from {@code start} on, the file is {@code distance} code units ahead. */
    void add(int start, int distance) {
      if (size > 0 && starts[size - 1] == start) {
        // Nothing has been added since.
        size--;
      }
      if (size > 0 && distances[size - 1] == distance) {
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        distances = Arrays.copyOf(distances, 2 * size);
      }
      starts[size] = start;
      distances[size] = distance;
      size++;
    }

    /** The place in the file of a place in the prepared text. */
    int toSource(int offset) {
      int found = Arrays.binarySearch(starts, 0, size, offset);
      int at = found >= 0 ? found : -found - 2;
      return at < 0 ? offset : offset + distances[at];
    }
  }

  /** The span of the file for a non-empty span of the prepared text. */
  Span toSource(Span span) {
    int start = lines.toSource(span.start());
    return new Span(start, Math.max(start, lines.toSource(span.end() - 1) + 1));
  }

  /** The number of masked spans that end at or before {@code offset}. */
  int maskedBefore(int offset) {
    int low = 0;
    int high = masked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (masked.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
