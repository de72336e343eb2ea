package org.isogloss.engine.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.core.document.Span;

/**
 * Edits of one text that do not overlap.
 *
 * @param list the edits in the order of their places
 */
record Edits(List<Edit> list) {

  private static final Comparator<Edit> FIRST_AND_LONGEST =
      Comparator.comparingInt((Edit edit) -> edit.place().startOffset())
          .thenComparing(edit -> edit.place().endOffset(), Comparator.reverseOrder())
          .thenComparing(Edit::text);

  Edits {
    list = List.copyOf(list);
    int end = 0;
    for (Edit edit : list) {
      if (edit.place().startOffset() < end) {
        throw new IllegalArgumentException("edits must be in order and not overlap: " + edit);
      }
      end = edit.place().endOffset();
    }
  }

  /**
   * Selects edits that can be made together: of two that overlap the first, and of two at one place
   * the longest.
   */
  static Edits of(List<Edit> wanted) {
    List<Edit> chosen = new ArrayList<>();
    int end = 0;
    for (Edit edit : wanted.stream().sorted(FIRST_AND_LONGEST).toList()) {
      if (edit.place().startOffset() >= end) {
        chosen.add(edit);
        end = Math.max(edit.place().endOffset(), edit.place().startOffset() + 1);
      }
    }
    return new Edits(chosen);
  }

  /** The text with all edits made. */
  String applied(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : list) {
      out.append(text, from, edit.place().startOffset()).append(edit.text());
      from = edit.place().endOffset();
    }
    return out.append(text, from, text.length()).toString();
  }

  /**
   * Where a span of the text is afterward; a span touched by an edit is extended to the whole edit.
   */
  Span moved(Span span) {
    int start = span.start();
    int end = span.end();
    int shift = 0;
    int startShift = 0;
    int endShift = 0;
    for (Edit edit : list) {
      int editStart = edit.place().startOffset();
      int editEnd = edit.place().endOffset();
      int growth = edit.text().length() - (editEnd - editStart);
      if (editEnd <= span.start()) {
        startShift = shift + growth;
      } else if (editStart < span.start()) {
        start = editStart;
      }
      if (editStart < span.end()) {
        end = Math.max(end, editEnd);
        endShift = shift + growth;
      }
      shift += growth;
    }
    return new Span(start + startShift, end + endShift);
  }

  /** Where a span of the text was before the edits; inside an edit, the whole place of the edit. */
  Span origin(Span span) {
    int start = span.start();
    int end = span.end();
    int shift = 0;
    for (Edit edit : list) {
      int from = edit.place().startOffset() + shift;
      int to = from + edit.text().length();
      int growth = to - from - (edit.place().endOffset() - edit.place().startOffset());
      if (to <= span.start()) {
        start -= growth;
      } else if (from < span.start()) {
        start -= span.start() - from;
      }
      if (to <= span.end()) {
        end -= growth;
      } else if (from < span.end()) {
        end += to - span.end() - growth;
      }
      shift += growth;
    }
    return new Span(start, Math.max(start, end));
  }
}
