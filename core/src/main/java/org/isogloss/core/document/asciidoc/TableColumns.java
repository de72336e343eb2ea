package org.isogloss.core.document.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table, and the one that the next cell is in. As in Asciidoctor, a row is full
 * when its cells and those that reach into it from above take all columns, and a cell has the style
 * of the column that has its number in the row, however wide the cells before it are.
 */
final class TableColumns {

  private final List<Character> styles;

  /** The columns that the cells of rows above leave free again, by the row that they end before. */
  private final Map<Integer, Integer> freed = new HashMap<>();

  private int row;

  /** The number of cells in the row. */
  private int cells;

  /** The number of columns that the row's cells take. */
  private int taken;

  /** The number of columns that cells from above take. */
  private int reserved;

  /** The number of columns that the row's cells take below it. */
  private int reaching;

  /**
   * @param styles the letter of each column's style; empty if the columns are unknown
   */
  TableColumns(List<Character> styles) {
    this.styles = List.copyOf(styles);
  }

  /** The style of the next cell's column; a space for none. */
  char style() {
    return cells < styles.size() ? styles.get(cells) : ' ';
  }

  /** Whether the next cell is in the first row, as far as the columns are known. */
  boolean isFirstRow() {
    return row == 0 && !styles.isEmpty();
  }

  /**
   * Adds a cell.
   *
   * @param width the number of columns it takes
   * @param height the number of rows it takes
   */
  void add(int width, int height) {
    cells++;
    taken += width;
    if (height > 1) {
      reaching += width;
      freed.merge(row + height, width, Integer::sum);
    }
    if (taken + reserved >= styles.size()) {
      endRow();
    }
  }

  private void endRow() {
    row++;
    reserved += reaching - freed.getOrDefault(row, 0);
    cells = 0;
    taken = 0;
    reaching = 0;
  }
}
