package org.isogloss.glossary.match;

/**
 * The edges of an automaton by state and symbol, both 1 or more, found by hashing. The data for a
 * lookup is adjacent in memory.
 */
final class EdgeTable {

  /** The fields of a row: the state, 0 in an empty row, the symbol, the state it leads to. */
  private static final int ROW = 4;

  private static final int SYMBOL = 1;
  private static final int TARGET = 2;

  private int[] rows = new int[1024 * ROW];
  private int mask = 1023;
  private int count;

  /** The state that a symbol leads to; 0 if it leads nowhere. */
  int target(int state, int symbol) {
    return rows[row(rows, mask, state, symbol) + TARGET];
  }

  /** Adds an edge that is not in the table. */
  void add(int state, int symbol, int target) {
    if (++count * 2 > mask) {
      grow();
    }
    put(rows, mask, state, symbol, target);
  }

  private void grow() {
    int[] old = rows;
    mask = mask * 2 + 1;
    rows = new int[(mask + 1) * ROW];
    for (int at = 0; at < old.length; at += ROW) {
      if (old[at] != 0) {
        put(rows, mask, old[at], old[at + SYMBOL], old[at + TARGET]);
      }
    }
  }

  private static void put(int[] rows, int mask, int state, int symbol, int target) {
    int at = row(rows, mask, state, symbol);
    rows[at] = state;
    rows[at + SYMBOL] = symbol;
    rows[at + TARGET] = target;
  }

  /** The row of an edge, or the empty one where it would go. */
  private static int row(int[] rows, int mask, int state, int symbol) {
    int slot = (int) ((key(state, symbol) * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (rows[slot * ROW] != 0
        && (rows[slot * ROW] != state || rows[slot * ROW + SYMBOL] != symbol)) {
      slot = (slot + 1) & mask;
    }
    return slot * ROW;
  }

  /** State and symbol as one number. */
  static long key(int state, int symbol) {
    return ((long) state << 32) | symbol;
  }

  /** A filter of the keys of all edges. */
  HashFilter filter() {
    HashFilter filter = new HashFilter(count);
    for (int at = 0; at < rows.length; at += ROW) {
      if (rows[at] != 0) {
        filter.add(key(rows[at], rows[at + SYMBOL]));
      }
    }
    return filter;
  }
}
