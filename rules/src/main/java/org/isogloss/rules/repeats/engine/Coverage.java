package org.isogloss.rules.repeats.engine;

/**
 * Ranges of tokens that can be queried for whether one of them contains another: a Fenwick tree (P.
 * Fenwick, 1994) of the furthest end of any range that starts at or before a token.
 */
final class Coverage {

  private final int[] reach;

  Coverage(int size) {
    reach = new int[size + 1];
  }

  void add(TokenRange range) {
    for (int i = range.start() + 1; i < reach.length; i += i & -i) {
      reach[i] = Math.max(reach[i], range.end());
    }
  }

  boolean contains(TokenRange range) {
    int end = 0;
    for (int i = range.start() + 1; i > 0; i -= i & -i) {
      end = Math.max(end, reach[i]);
    }
    return end >= range.end();
  }
}
