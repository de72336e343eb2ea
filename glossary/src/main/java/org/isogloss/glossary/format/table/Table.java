package org.isogloss.glossary.format.table;

import java.util.List;
import org.isogloss.glossary.TermbaseException;

/**
 * Rows of cells, as in CSV files, spreadsheets and Markdown tables.
 *
 * @param rows the cells of each row, from the top, without blank rows
 * @param headed whether the first row is a heading by the rules of its format
 * @param places finds the place of a cell in its file
 */
public record Table(List<List<String>> rows, boolean headed, Places places) {

  /** Finds the place of a cell in the file. */
  public interface Places {

    /** An error at a cell; row and cell count from 0. */
    /** An error at a cell; row and cell count from 0. */
    public TermbaseException error(int row, int cell, String problem, String expected);
  }

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public Table(List<List<String>> rows, Places places) {
    this(rows, false, places);
  }

  /** The cells of the longest row. */
  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** An error at a cell; row and cell count from 0. */
  public TermbaseException error(int row, int cell, String problem, String expected) {
    return places.error(row, cell, problem, expected);
  }
}
