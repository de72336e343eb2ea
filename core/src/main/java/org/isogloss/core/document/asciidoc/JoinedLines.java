package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;

/** The lines of one block as one text, and the way from it back to the file. */
final class JoinedLines {

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();

  JoinedLines(String source) {
    this.source = source;
  }

  /** Adds a line; a line break stands before it unless it is the first. */
  void add(Span line) {
    if (!isEmpty()) {
      text.append('\n');
    }
    goOn(line);
  }

  /** Adds a stretch to the last line, though something may stand between in the file. */
  void goOn(Span stretch) {
    starts.add(text.length());
    sources.add(stretch.start());
    text.append(source, stretch.start(), stretch.end());
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  /** How many lines and stretches were added. */
  int size() {
    return starts.size();
  }

  /** The lines with a line break between them. */
  String text() {
    return text.toString();
  }

  /** The place in the file of a stretch of the text that is not empty. */
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

  /** Where the stretch that holds a place ends. */
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
