package org.isogloss.glossary.format;

import java.util.List;
import org.isogloss.glossary.TermbaseException;

/**
 * Rows of cells, as CSV, spreadsheets and Markdown tables hold them.
 *
 * @param rows the cells of each row, from the top; rows without any text are left out
 * @param places where a cell lies in its file
 */
record Table(List<List<String>> rows, Places places) {

  /** Tells where in the file a cell lies. */
  interface Places {

    /** An error at a cell; row and cell count from 0. */
    TermbaseException error(int row, int cell, String problem, String expected);
  }

  Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  TermbaseException error(int row, int cell, String problem, String expected) {
    return places.error(row, cell, problem, expected);
  }
}
