package org.isogloss.glossary.format.table;

import java.util.List;
import org.isogloss.glossary.TermbaseException;

/**
 * Rows of cells, as CSV, spreadsheets and Markdown tables hold them.
 *
 * @param rows the cells of each row, from the top; rows without any text are left out
 * @param headed whether the first row is a heading by the rules of its format
 * @param places where a cell lies in its file
 */
public record Table(List<List<String>> rows, boolean headed, Places places) {

  /** Tells where in the file a cell lies. */
  interface Places {

    /** An error at a cell; row and cell count from 0. */
    TermbaseException error(int row, int cell, String problem, String expected);
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

  TermbaseException error(int row, int cell, String problem, String expected) {
    return places.error(row, cell, problem, expected);
  }
}
