package org.isogloss.core.document.markdown;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.core.document.Span;

/** Where boxes beside the text begin and end: notes, tips, warnings. They may nest. */
final class Asides {

  /** How many are open, from a place in the file on. */
  private final TreeMap<Integer, Integer> depths = new TreeMap<>();

  private int depth;

  /** Where these or other containers begin or end. */
  private final TreeSet<Integer> borders = new TreeSet<>();

  /** Places in block quotations that are such boxes. */
  private final TreeSet<Integer> quoted = new TreeSet<>();

  /** Whether something with a name is such a box. */
  static boolean isName(String name) {
    return LinePreparer.PATTERNS.matches("aside-name", name);
  }

  /** Begins one at a place in the file, which is not before earlier ones. */
  void open(int at) {
    depth++;
    depths.put(at, depth);
    border(at);
  }

  /** Ends the innermost one, if any is open. */
  void close(int at) {
    depth = Math.max(0, depth - 1);
    depths.put(at, depth);
    border(at);
  }

  /** Records that a container begins or ends at a place in the file. */
  void border(int at) {
    borders.add(at);
  }

  /** Whether a container begins or ends between two places. */
  boolean part(int before, int after) {
    Integer border = borders.ceiling(before);
    return border != null && border <= after;
  }

  /** Records that a block quotation around a place in the file is a box, if there is one. */
  void quote(int at) {
    quoted.add(at);
  }

  /** Whether a block quotation is such a box. */
  boolean areQuoted(Span quotation) {
    Integer place = quoted.ceiling(quotation.start());
    return place != null && place < quotation.end();
  }

  boolean contain(int at) {
    Map.Entry<Integer, Integer> before = depths.floorEntry(at);
    return before != null && before.getValue() > 0;
  }
}
