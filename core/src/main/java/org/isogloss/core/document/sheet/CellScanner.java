package org.isogloss.core.document.sheet;

import java.util.Optional;
import org.isogloss.core.document.LineIndex;
import org.isogloss.core.document.ReadException;

/** Splits a delimited text into cells, from left to right. */
final class CellScanner {

  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private final boolean quoting;
  private final CellTable.Builder table = new CellTable.Builder();
  private int at;
  private ReadException fault;

  /**
   * @param from where the first row begins
   * @param quoting whether a cell that begins with a quotation mark ends with one
   */
  CellScanner(String text, int from, char delimiter, boolean quoting) {
    this.text = text;
    this.delimiter = delimiter;
    this.quoting = quoting;
    this.at = from;
  }

  /** The first cell that is not closed properly, after which nothing was read. */
  Optional<ReadException> fault() {
    return Optional.ofNullable(fault);
  }

  /** Reads the rows, at most some of them. */
  CellTable scan(int most) {
    while (at < text.length() && table.rows() < most && fault == null) {
      row();
    }
    return table.build(text);
  }

  private void row() {
    cell();
    while (fault == null && at < text.length() && text.charAt(at) == delimiter) {
      at++;
      cell();
    }
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      at++;
    }
    at++;
    table.endRow();
  }

  private void cell() {
    if (quoting && at < text.length() && text.charAt(at) == QUOTE) {
      quotedCell();
      return;
    }
    int start = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    table.cell(start, at, false);
  }

  private boolean isEnd(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private void quotedCell() {
    int opening = at;
    boolean doubled = false;
    int end = text.indexOf(QUOTE, opening + 1);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == QUOTE) {
      doubled = true;
      end = text.indexOf(QUOTE, end + 2);
    }
    if (end < 0) {
      at = text.length();
      fault =
          error(opening, "a quoted cell that does not end, expected \" after it, or \"\" for one");
      return;
    }
    table.cell(opening + 1, end, doubled);
    at = end + 1;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      if (!Character.isWhitespace(text.charAt(at))) {
        fault =
            error(
                at,
                "text after the quotation mark that ends a cell, expected %s or the end of the line"
                    .formatted(delimiter == '\t' ? "a tab" : delimiter));
        return;
      }
      at++;
    }
  }

  private ReadException error(int place, String message) {
    LineIndex lines = new LineIndex(text);
    return new ReadException(lines.line(place), lines.column(place), message);
  }
}
