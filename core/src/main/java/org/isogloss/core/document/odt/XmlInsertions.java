package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.core.document.Span;

/** Marks to be inserted into an XML text, and stretches of it to be replaced. */
final class XmlInsertions {

  /**
   * An insertion.
   *
   * @param at where it goes
   * @param until the end of what it replaces; the same place if it replaces nothing
   * @param isEnd whether it ends something, so that it comes before what begins at the same place
   */
  private record Insertion(int at, int until, boolean isEnd, String text) {}

  private static final Comparator<Insertion> ORDER =
      Comparator.comparingInt(Insertion::at).thenComparingInt(one -> one.isEnd() ? 0 : 1);

  private final List<Insertion> insertions = new ArrayList<>();

  /** Inserts a mark that begins something. */
  void start(int at, String text) {
    insertions.add(new Insertion(at, at, false, text));
  }

  /** Inserts a mark that ends something. */
  void end(int at, String text) {
    insertions.add(new Insertion(at, at, true, text));
  }

  /** Replaces a stretch, in which nothing else may be inserted. */
  void replace(Span stretch, String text) {
    insertions.add(new Insertion(stretch.start(), stretch.end(), false, text));
  }

  boolean isEmpty() {
    return insertions.isEmpty();
  }

  /** Returns the text with everything inserted; equal places keep the order of their calls. */
  String applied(String text) {
    insertions.sort(ORDER);
    StringBuilder applied = new StringBuilder(text.length() + 256 * insertions.size());
    int done = 0;
    for (Insertion one : insertions) {
      applied.append(text, done, one.at()).append(one.text());
      done = one.until();
    }
    return applied.append(text, done, text.length()).toString();
  }
}
