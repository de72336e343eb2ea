package org.isogloss.core.document.odt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
  private record Insertion(int at, int until, boolean isEnd, String text) {

    /** What ends comes first, then what begins; what is replaced is after its beginnings. */
    int rank() {
      return isEnd ? 0 : at == until ? 1 : 2;
    }

    /** The same mark outside of a stretch that is replaced. */
    Insertion outside(Insertion replaced) {
      int place = isEnd ? replaced.until : replaced.at;
      return new Insertion(place, place, isEnd, text);
    }
  }

  private static final Comparator<Insertion> ORDER =
      Comparator.comparingInt(Insertion::at).thenComparingInt(Insertion::rank);

  private final List<Insertion> insertions = new ArrayList<>();

  /** Inserts a mark that begins something. */
  void start(int at, String text) {
    insertions.add(new Insertion(at, at, false, text));
  }

  /** Inserts a mark that ends something. */
  void end(int at, String text) {
    insertions.add(new Insertion(at, at, true, text));
  }

  /**
   * Replaces a stretch, which does not overlap another one. Marks in it are put around what
   * replaces it.
   */
  void replace(Span stretch, String text) {
    insertions.add(new Insertion(stretch.start(), stretch.end(), false, text));
  }

  boolean isEmpty() {
    return insertions.isEmpty();
  }

  /** Returns the text with everything inserted; equal places keep the order of their calls. */
  String applied(String text) {
    List<Insertion> ordered = outsideOfReplacements();
    StringBuilder applied = new StringBuilder(text.length() + 256 * ordered.size());
    int done = 0;
    for (Insertion one : ordered) {
      applied.append(text, done, one.at()).append(one.text());
      done = one.until();
    }
    return applied.append(text, done, text.length()).toString();
  }

  private List<Insertion> outsideOfReplacements() {
    NavigableMap<Integer, Insertion> replaced = new TreeMap<>();
    for (Insertion one : insertions) {
      if (one.until() > one.at()) {
        replaced.put(one.at(), one);
      }
    }
    List<Insertion> ordered = new ArrayList<>();
    for (Insertion one : insertions) {
      Map.Entry<Integer, Insertion> before = replaced.lowerEntry(one.at());
      boolean isInside = before != null && one.at() < before.getValue().until();
      ordered.add(isInside ? one.outside(before.getValue()) : one);
    }
    ordered.sort(ORDER);
    return ordered;
  }
}
