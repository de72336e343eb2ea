package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Finds verbatim repeats in a sequence of token ids: k-grams seed them, each occurrence is linked to
 * the one before it alone, and a linked pair is followed for as long as it agrees. Time and memory
 * are linear in the sequence.
 */
final class RepeatFinder {

  /** A token that no repeat may cross: the end of a block or a document. */
  static final int BARRIER = -1;

  private final int least;

  /**
   * @param least the shortest run reported, in tokens, at least 2
   */
  RepeatFinder(int least) {
    if (least < 2) {
      throw new IllegalArgumentException("least must be at least 2: " + least);
    }
    this.least = least;
  }

  /** The repeats, longest first; each is the start of its members and their common length. */
  record Repeat(int length, List<Integer> starts) {}

  List<Repeat> find(int[] ids) {
    int[] previous = previous(ids);
    Map<List<Integer>, List<Integer>> byText = new LinkedHashMap<>();
    for (int i = 0; i < ids.length; i++) {
      int start = i;
      int before = previous[i];
      boolean goesOn = i > 0 && before > 0 && previous[i - 1] == before - 1;
      if (before < 0 || goesOn) {
        continue;
      }
      // Members must not overlap one another, or a rhythm would repeat itself endlessly.
      int length = 0;
      while (i + length < ids.length
          && before + length < i
          && ids[i + length] != BARRIER
          && ids[i + length] == ids[before + length]) {
        length++;
      }
      if (length >= least) {
        List<Integer> key = new ArrayList<>(length);
        Arrays.stream(ids, i, i + length).forEach(key::add);
        int run = length;
        List<Integer> starts = byText.computeIfAbsent(key, k -> earlier(ids, previous, start, run));
        if (starts.get(starts.size() - 1) + length <= i) {
          starts.add(i);
        }
      }
    }
    return byText.entrySet().stream()
        .map(e -> new Repeat(e.getKey().size(), List.copyOf(e.getValue())))
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .toList();
  }

  /** All earlier places of the run at {@code start}, back along the links, in ascending order. */
  private static List<Integer> earlier(int[] ids, int[] previous, int start, int length) {
    LinkedList<Integer> found = new LinkedList<>();
    int next = start;
    for (int at = previous[start]; at >= 0; at = previous[at]) {
      if (at + length <= next
          && Arrays.equals(ids, at, at + length, ids, start, start + length)) {
        found.addFirst(at);
        next = at;
      }
    }
    return new ArrayList<>(found);
  }

  /** For each position, the last one before it where the same k-gram starts, or -1. */
  private int[] previous(int[] ids) {
    int[] previous = new int[ids.length];
    Arrays.fill(previous, -1);
    Map<Gram, Integer> last = new HashMap<>();
    int run = 0;
    for (int end = 0; end < ids.length; end++) {
      run = ids[end] == BARRIER ? 0 : run + 1;
      if (run >= least) {
        int start = end - least + 1;
        Integer before = last.put(new Gram(ids, start, least), start);
        previous[start] = before == null ? -1 : before;
      }
    }
    return previous;
  }

  /** A k-gram, equal where its tokens are. */
  private static final class Gram {
    private final int[] ids;
    private final int start;
    private final int length;
    private final int hash;

    Gram(int[] ids, int start, int length) {
      this.ids = ids;
      this.start = start;
      this.length = length;
      int sum = 1;
      for (int i = start; i < start + length; i++) {
        sum = 31 * sum + ids[i];
      }
      this.hash = sum;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Gram gram
          && Arrays.equals(
              ids, start, start + length, gram.ids, gram.start, gram.start + gram.length);
    }
  }
}
