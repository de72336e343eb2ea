package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;

/** The lines of one block as one text that maps back to the file. */
final class JoinedLines {

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();

  JoinedLines(String source) {
    this.source = source;
  }

  /** Adds a line, preceded by a line break unless it is the first. */
  void add(Span line) {
    if (!isEmpty()) {
      text.append('\n');
    }
    goOn(line);
  }

  /** Adds a span to the last line, even if it does not follow directly in the file. */
  void goOn(Span stretch) {
    starts.add(text.length());
    sources.add(stretch.start());
    text.append(source, stretch.start(), stretch.end());
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  /** The number of added lines and spans. */
  int size() {
    return starts.size();
  }

  /** The lines with a line break between them. */
  String text() {
    return text.toString();
  }

  /** The place in the file of a non-empty span of the text. */
  Span source(Span stretch) {
    return new Span(source(stretch.start()), source(stretch.end() - 1) + 1);
  }

  private int source(int at) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sources.get(low) + at - starts.get(low);
  }

  /** The end of the span that contains a place. */
  int endOfStretch(int at) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < starts.size() ? starts.get(low) : text.length();
  }
}
