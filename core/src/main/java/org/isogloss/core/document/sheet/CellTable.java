package org.isogloss.core.document.sheet;

import java.util.Arrays;
import java.util.BitSet;
import org.isogloss.core.document.Span;

/**
 * The cells of a table, each a span of a text. Rows may differ in length. A table of data may have
 * millions of cells, so that they are not objects.
 */
public final class CellTable {

  /** Receives the text of a cell in parts. */
  public interface Parts {

    /**
     * A part of the text.
     *
     * @param text what it says; of the same length as its place unless it is an escape
     * @param place its place in the text of the table
     */
    void add(String text, Span place);
  }

  /** Builds a table from left to right and from top to bottom. */
  static final class Builder {

    private static final int FEW = 64;

    private final BitSet doubled = new BitSet();
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private int cells;
    private int[] rowEnds = new int[FEW];
    private int rows;

    /** Adds a cell to the row. */
    void cell(int start, int end, boolean hasDoubledQuotes) {
      if (cells == starts.length) {
        starts = Arrays.copyOf(starts, 2 * cells);
        ends = Arrays.copyOf(ends, 2 * cells);
      }
      starts[cells] = start;
      ends[cells] = end;
      doubled.set(cells, hasDoubledQuotes);
      cells++;
    }

    /** Ends the row. */
    void endRow() {
      if (rows == rowEnds.length) {
        rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
      }
      rowEnds[rows++] = cells;
    }

    /** The number of finished rows. */
    int rows() {
      return rows;
    }

    /**
     * The finished table.
     *
     * @param text the text that the cells are spans of
     */
    CellTable build(String text) {
      return new CellTable(text, this);
    }
  }

  private static final char QUOTE = '"';

  private final String text;
  private final BitSet doubled;
  private final int[] starts;
  private final int[] ends;

  /** For each row, how many cells there are up to its end. */
  private final int[] rowEnds;

  private final int rows;

  private CellTable(String text, Builder cells) {
    this.text = text;
    this.doubled = cells.doubled;
    this.starts = cells.starts;
    this.ends = cells.ends;
    this.rowEnds = cells.rowEnds;
    this.rows = cells.rows;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of cells of a row, counted from 0. */
  public int cells(int row) {
    return rowEnds[row] - first(row);
  }

  private int first(int row) {
    return row == 0 ? 0 : rowEnds[row - 1];
  }

  /**
   * The span of a cell in the text of the table, without the quotation marks around it.
   *
   * @param row its row, from 0
   * @param column its column, from 0; less than the number of cells of the row
   */
  public Span place(int row, int column) {
    int cell = first(row) + column;
    return new Span(starts[cell], ends[cell]);
  }

  /** What a cell says; empty if the row is shorter. */
  public String text(int row, int column) {
    StringBuilder said = new StringBuilder();
    read(row, column, (part, place) -> said.append(part));
    return said.toString();
  }

  /** Reads a cell, in which a doubled quotation mark is one; nothing if the row is shorter. */
  public void read(int row, int column, Parts parts) {
    if (column >= cells(row)) {
      return;
    }
    int cell = first(row) + column;
    int from = starts[cell];
    if (doubled.get(cell)) {
      for (int at = text.indexOf(QUOTE, from);
          at >= 0 && at < ends[cell];
          at = text.indexOf(QUOTE, at + 2)) {
        plain(from, at, parts);
        parts.add(String.valueOf(QUOTE), new Span(at, at + 2));
        from = at + 2;
      }
    }
    plain(from, ends[cell], parts);
  }

  private void plain(int from, int to, Parts parts) {
    if (from < to) {
      parts.add(text.substring(from, to), new Span(from, to));
    }
  }
}
