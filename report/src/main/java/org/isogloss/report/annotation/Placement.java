package org.isogloss.report.annotation;

import java.util.List;
import org.isogloss.core.document.Span;

/**
 * One way to write a note into a text.
 *
 * @param edits what is inserted
 * @param marked the stretches between marks, in which nothing else may be inserted
 * @param isChange whether it is a change, not a comment
 */
record Placement(List<TextEdit> edits, List<Span> marked, boolean isChange) {

  Placement {
    edits = List.copyOf(edits);
    marked = List.copyOf(marked);
  }

  /** A comment at one place. */
  static Placement comment(int at, String text) {
    return new Placement(List.of(TextEdit.start(at, text)), List.of(), false);
  }

  /** A comment directly after marked words, before whatever begins there. */
  static Placement commentAfter(int at, String text) {
    return new Placement(List.of(TextEdit.end(at, text)), List.of(), false);
  }
}
