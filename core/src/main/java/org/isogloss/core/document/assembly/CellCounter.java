package org.isogloss.core.document.assembly;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the cells of tables while a file is read; a table may be inside a cell of another. */
public final class CellCounter {

  /** An open table. */
  private static final class Table {

    private final int number;
    private int row = -1;
    private int column;

    /** The column of the next cell. */
    private int next;

    Table(int number) {
      this.number = number;
    }
  }

  private final Deque<Table> open = new ArrayDeque<>();
  private int tables;

  /** Creates a counter for a file. */
  public CellCounter() {}

  /** Begins a table. */
  public void startTable() {
    open.push(new Table(tables++));
  }

  /** Ends the innermost table. */
  public void endTable() {
    open.poll();
  }

  /** Begins a row. */
  public void startRow() {
    if (!open.isEmpty()) {
      open.peek().row++;
      open.peek().next = 0;
    }
  }

  /** Begins a cell. */
  public void startCell() {
    if (!open.isEmpty()) {
      open.peek().column = open.peek().next++;
    }
  }

  /** Records that the cell takes several columns. */
  public void widen(int columns) {
    if (!open.isEmpty() && columns > 1) {
      open.peek().next = open.peek().column + columns;
    }
  }

  /** The current cell; null outside of tables. */
  public RawBlock.Cell cell() {
    Table table = open.peek();
    return table == null ? null : new RawBlock.Cell(table.number, table.row, table.column);
  }
}
