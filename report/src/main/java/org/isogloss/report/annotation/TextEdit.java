package org.isogloss.report.annotation;

import java.util.Comparator;
import java.util.List;

/**
 * A text that is inserted into a copy.
 *
 * @param at where it goes, in the original
 * @param isEnd whether it ends something, so that it comes before what begins at the same place
 * @param text what is inserted
 */
record TextEdit(int at, boolean isEnd, String text) {

  /** By place; equal places keep the order of their notes. */
  static final Comparator<TextEdit> ORDER =
      Comparator.comparingInt(TextEdit::at).thenComparingInt(edit -> edit.isEnd() ? 0 : 1);

  /** An insertion that begins something, or is complete in itself. */
  static TextEdit start(int at, String text) {
    return new TextEdit(at, false, text);
  }

  /** An insertion that ends something. */
  static TextEdit end(int at, String text) {
    return new TextEdit(at, true, text);
  }

  /** Returns a text with insertions, which must be in {@link #ORDER}. */
  static String applied(String text, List<TextEdit> edits) {
    StringBuilder copy = new StringBuilder(text.length() + 128 * edits.size());
    int done = 0;
    for (TextEdit edit : edits) {
      copy.append(text, done, edit.at()).append(edit.text());
      done = edit.at();
    }
    return copy.append(text, done, text.length()).toString();
  }
}
