package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file as they are written, so that those that stay can be kept as they are. */
final class CsvRecords {

  /**
   * A row.
   *
   * @param start its offset
   * @param cells its cells with their quotation marks
   * @param end the offset of its line end
   */
  record Written(int start, List<String> cells, int end) {

    /** The content of its cells. */
    List<String> read() {
      return cells.stream().map(CsvRecords::read).toList();
    }
  }

  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private final List<Written> rows = new ArrayList<>();

  /**
   * @param from where the first row begins
   */
  CsvRecords(String text, int from, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    int at = from;
    while (at < text.length()) {
      if (isLineEnd(at)) {
        at++;
      } else {
        Written row = row(at);
        at = row.end();
        if (!row.read().stream().allMatch(String::isBlank)) {
          rows.add(row);
        }
      }
    }
  }

  /** The rows that are not blank. */
  List<Written> rows() {
    return rows;
  }

  /** What follows a row up to the next one: its line end, and blank rows. */
  String tail(int row) {
    int next = row + 1 < rows.size() ? rows.get(row + 1).start() : text.length();
    return text.substring(rows.get(row).end(), next);
  }

  private Written row(int start) {
    List<String> cells = new ArrayList<>();
    int at = start;
    while (true) {
      int end = cellEnd(at);
      cells.add(text.substring(at, end));
      if (end == text.length() || text.charAt(end) != delimiter) {
        return new Written(start, cells, end);
      }
      at = end + 1;
    }
  }

  private int cellEnd(int start) {
    int at = start;
    if (at < text.length() && text.charAt(at) == QUOTE) {
      at = closing(text, at) + 1;
    }
    while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(at)) {
      at++;
    }
    return Math.min(at, text.length());
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** The offset of the quotation mark that closes a cell; doubled ones do not. */
  private static int closing(String text, int open) {
    int at = text.indexOf(QUOTE, open + 1);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
      at = text.indexOf(QUOTE, at + 2);
    }
    return at < 0 ? text.length() : at;
  }

  private static String read(String cell) {
    boolean quoted = !cell.isEmpty() && cell.charAt(0) == QUOTE;
    return Csv.content(quoted ? cell.substring(1, closing(cell, 0)).replace("\"\"", "\"") : cell);
  }
}
