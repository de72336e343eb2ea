package org.isogloss.core.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where the pages of a document began when a word processor saved it.
 *
 * @param starts the offsets in the source at which the second page and the following begin, in
 *     order; empty if the file does not say
 * @param end where the text ends that is on pages in this order; notes follow
 */
public record PageStarts(List<Integer> starts, int end) {

  /** Of a file that does not say where its pages begin. */
  public static final PageStarts NONE = new PageStarts(List.of(), 0);

  public PageStarts {
    starts = List.copyOf(starts);
    for (int i = 1; i < starts.size(); i++) {
      if (starts.get(i - 1) > starts.get(i)) {
        throw new IllegalArgumentException("not in order: " + starts);
      }
    }
  }

  /** The page of an offset in the source, from 1; empty if the file does not say. */
  public OptionalInt page(int offset) {
    if (starts.isEmpty() || offset >= end) {
      return OptionalInt.empty();
    }
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return OptionalInt.of(low + 1);
  }
}
