package org.isogloss.report.annotation;

import java.util.List;
import org.isogloss.core.document.Span;

/**
 * One way to write a note into a text.
 *
 * @param edits what is inserted
 * @param trial what is inserted to find out whether the markup does harm: the same, but for a
 *     change the old text as the new one
 * @param marked the stretches between marks, in which nothing else may be inserted
 * @param isChange whether it is a change, not a comment
 */
record Placement(List<TextEdit> edits, List<TextEdit> trial, List<Span> marked, boolean isChange) {

  Placement {
    edits = List.copyOf(edits);
    trial = List.copyOf(trial);
    marked = List.copyOf(marked);
  }

  /** A comment at one place. */
  static Placement comment(int at, String text) {
    return marks(List.of(TextEdit.start(at, text)), List.of());
  }

  /** A comment directly after marked words, before whatever begins there. */
  static Placement commentAfter(int at, String text) {
    return marks(List.of(TextEdit.end(at, text)), List.of());
  }

  /** Marks around stretches of the text, with a comment. */
  static Placement marks(List<TextEdit> edits, List<Span> marked) {
    return new Placement(edits, edits, marked, false);
  }

  /**
   * A change.
   *
   * @param before the mark before the old text
   * @param old the place of the old text
   * @param after what follows the old text
   * @param trial what follows it if the new text is the same as the old one
   */
  static Placement change(String before, Span old, String after, String trial) {
    TextEdit start = TextEdit.start(old.start(), before);
    return new Placement(
        List.of(start, TextEdit.end(old.end(), after)),
        List.of(start, TextEdit.end(old.end(), trial)),
        List.of(old),
        true);
  }
}
