package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which pairs of positions are compared: a band around a chain of anchors. A position is a border
 * between sentences, from 0 to their number. The band is connected and both of its edges rise.
 */
final class Band {

  /** How many sentences an anchor may be wrong by. */
  private static final int MARGIN = 30;

  /** How many columns a row may have on average, so that the time of long texts is linear. */
  private static final int WIDTH = 250;

  /** In shorter texts everything may be compared: a chapter by a chapter. */
  private static final int SHORT = 4_000_000;

  private final int[] low;
  private final int[] high;
  private final long[] starts;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
    this.starts = new long[low.length + 1];
    for (int i = 0; i < low.length; i++) {
      starts[i + 1] = starts[i] + (high[i] - low[i] + 1);
    }
  }

  /**
   * @param chain the anchors
   * @param rows how many English sentences there are
   * @param columns how many others
   */
  static Band around(List<AnchorChain.Anchor> chain, int rows, int columns) {
    int[] low = new int[rows + 1];
    int[] high = new int[rows + 1];
    Arrays.fill(low, columns);
    List<AnchorChain.Anchor> corners = new ArrayList<>(chain);
    corners.add(new AnchorChain.Anchor(rows, columns));
    int width = Math.max(WIDTH, SHORT / (rows + columns + 1));
    int fromRow = 0;
    int fromColumn = 0;
    for (AnchorChain.Anchor corner : corners) {
      cover(fromRow, corner.english(), fromColumn, corner.other(), width, low, high);
      fromRow = corner.english();
      fromColumn = corner.other();
    }
    // Near an anchor, the rows above and below see its columns as well.
    int[] lower = new int[rows + 1];
    int[] higher = new int[rows + 1];
    for (int i = 0; i <= rows; i++) {
      lower[i] = Math.max(0, low[Math.max(0, i - MARGIN)] - MARGIN);
      higher[i] = Math.min(columns, high[Math.min(rows, i + MARGIN)] + MARGIN);
    }
    return new Band(lower, higher);
  }

  private static void cover(
      int fromRow, int toRow, int fromColumn, int toColumn, int width, int[] low, int[] high) {
    long rows = toRow - fromRow + 1L;
    long columns = toColumn - fromColumn + 1L;
    boolean whole = rows * columns <= width * (rows + columns);
    // The columns of a row overlap those of the next one.
    long half = whole ? columns : Math.max(width, columns / rows);
    for (int i = fromRow; i <= toRow; i++) {
      long middle =
          rows == 1 ? fromColumn : fromColumn + (i - fromRow) * (columns - 1) / (rows - 1);
      low[i] = (int) Math.min(low[i], Math.max(fromColumn, middle - half));
      high[i] = (int) Math.max(high[i], Math.min(toColumn, middle + half));
    }
  }

  int rows() {
    return low.length;
  }

  /** The first column of a row. */
  int low(int row) {
    return low[row];
  }

  /** The last column of a row. */
  int high(int row) {
    return high[row];
  }

  boolean contains(int row, int column) {
    return row >= 0 && row < low.length && column >= low[row] && column <= high[row];
  }

  /** The number of a cell, from 0 and without gaps. */
  int cell(int row, int column) {
    return (int) (starts[row] + column - low[row]);
  }

  /** How many cells there are. */
  int size() {
    return Math.toIntExact(starts[low.length]);
  }
}
