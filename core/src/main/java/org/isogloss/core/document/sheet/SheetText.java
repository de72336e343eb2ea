package org.isogloss.core.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.SourceDecoder;

/** The text of the sheets of a workbook, with a line for each row, and their cells in it. */
final class SheetText {

  /** No table of texts has as many columns; further ones are not read. */
  private static final int WIDEST = 256;

  private final StringBuilder text = new StringBuilder();

  /** The same with the line breaks and tabs that are inside cells. */
  private final StringBuilder raw = new StringBuilder();

  private final List<CellTable.Builder> tables = new ArrayList<>();

  /** The number of finished lines of the text, and how many of them precede the sheet. */
  private int lines;

  private int linesBefore;

  /** The current row, from 1, and how many cells of it have been added. */
  private int row;

  private int cells;

  /** Begins a sheet. */
  void startSheet() {
    tables.add(new CellTable.Builder());
    linesBefore = lines;
  }

  /** Begins a row, counted from 1. */
  void startRow(int number) {
    row = number;
    cells = 0;
  }

  /**
   * Adds a cell to the row.
   *
   * @param column its column, from 1
   * @throws ReadException if there is more text than in any file that is read
   */
  void cell(int column, String said) throws ReadException {
    if (said.isBlank() || column > WIDEST) {
      return;
    }
    CellTable.Builder table = tables.get(tables.size() - 1);
    requireBounded(linesBefore + row - 1, text.length() + said.length());
    while (lines < linesBefore + row - 1) {
      append('\n', '\n');
      lines++;
    }
    while (cells < column - 1) {
      table.cell(text.length(), text.length(), false);
      append('\t', '\t');
      cells++;
    }
    int start = text.length();
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      append(c < ' ' ? ' ' : c, c);
    }
    table.cell(start, text.length(), false);
    append('\t', '\t');
    cells++;
  }

  private void append(char shown, char read) {
    text.append(shown);
    raw.append(read);
  }

  private static void requireBounded(int lines, int length) throws ReadException {
    if (lines > SourceDecoder.MOST_LINES || length > SourceDecoder.LARGEST) {
      throw new ReadException(
          "%d rows with %d characters of text, expected at most %d and %d"
              .formatted(lines, length, SourceDecoder.MOST_LINES, SourceDecoder.LARGEST));
    }
  }

  /** Ends the row. */
  void endRow() {
    if (cells > 0) {
      append('\n', '\n');
      lines++;
      tables.get(tables.size() - 1).endRow();
    }
    cells = 0;
  }

  /** The text of all sheets. */
  String text() {
    return text.toString();
  }

  /** The cells of each sheet, as places in the text. */
  List<CellTable> tables() {
    String read = raw.toString();
    return tables.stream().map(table -> table.build(read)).toList();
  }
}
