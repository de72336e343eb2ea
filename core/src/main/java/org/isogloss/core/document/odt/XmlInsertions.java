package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Texts to be inserted into a text, and stretches of it to be replaced. */
final class XmlInsertions {

  /**
   * An insertion.
   *
   * @param from where it goes
   * @param to the end of what it replaces; the same for nothing
   * @param rank the order of insertions at one place
   */
  private record Insertion(int from, int to, int rank, String text) {}

  /** Marks that end something come before marks that begin something. */
  private static final int END = 0;

  private static final int START = 1;

  private static final Comparator<Insertion> ORDER =
      Comparator.comparingInt(Insertion::from)
          .thenComparingInt(Insertion::rank)
          .thenComparingInt(Insertion::to);

  private final List<Insertion> insertions = new ArrayList<>();

  /** Inserts a mark that begins something. */
  void start(int at, String text) {
    insertions.add(new Insertion(at, at, START, text));
  }

  /** Inserts a mark that ends something. */
  void end(int at, String text) {
    insertions.add(new Insertion(at, at, END, text));
  }

  /** Replaces a stretch that no other insertion overlaps. */
  void replace(int from, int to, String text) {
    insertions.add(new Insertion(from, to, START + 1, text));
  }

  boolean isEmpty() {
    return insertions.isEmpty();
  }

  /** Whether nothing was inserted between two places, or at them. */
  boolean isFree(int from, int to) {
    return insertions.stream().noneMatch(one -> one.from() < to && one.to() > from);
  }

  /** Returns the text with everything inserted; equal places keep the order of their calls. */
  String applied(String text) {
    insertions.sort(ORDER);
    StringBuilder applied = new StringBuilder(text.length() + 256 * insertions.size());
    int done = 0;
    for (Insertion one : insertions) {
      applied.append(text, done, one.from()).append(one.text());
      done = one.to();
    }
    return applied.append(text, done, text.length()).toString();
  }
}
