package org.isogloss.core.document.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;

/**
 * Cells separated by commas, semicolons or tabs, and rows by line breaks, quoted as in RFC 4180.
 * Commons CSV, which reads glossaries, reports the places of rows only; it checks this class in
 * tests.
 */
public final class DelimitedText {

  /** The line that tells Excel the delimiter. */
  private static final Pattern HEAD = Pattern.compile("(?i)sep=([^\\r\\n])(?:\\r\\n|\\r|\\n|$)");

  /** The delimiters that files named after the comma have; of two that fit, the later one. */
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /** The most rows that are read to find the delimiter. */
  private static final int SAMPLE = 200;

  private DelimitedText() {}

  /**
   * The table of a file in which cells are separated by commas, or by what separates them instead.
   *
   * @throws ReadException if a quoted cell is not closed properly
   */
  public static CellTable commas(String text) throws ReadException {
    Matcher head = HEAD.matcher(text);
    if (head.lookingAt()) {
      return quoted(new CellScanner(text, head.end(), head.group(1).charAt(0), true));
    }
    char best = DELIMITERS.get(0);
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int even = evenRows(text, delimiter);
      if (even >= most) {
        most = even;
        best = even > 0 ? delimiter : best;
      }
    }
    return quoted(new CellScanner(text, 0, best, true));
  }

  /**
   * The table of a file in which cells are separated by tabs. Where quotation marks are not those
   * of cells, they are text: most programs write such files without quoting.
   */
  public static CellTable tabs(String text) {
    CellScanner quoted = new CellScanner(text, 0, '\t', true);
    CellTable table = quoted.scan(Integer.MAX_VALUE);
    return quoted.fault().isEmpty()
        ? table
        : new CellScanner(text, 0, '\t', false).scan(Integer.MAX_VALUE);
  }

  private static CellTable quoted(CellScanner scanner) throws ReadException {
    CellTable table = scanner.scan(Integer.MAX_VALUE);
    if (scanner.fault().isPresent()) {
      throw scanner.fault().get();
    }
    return table;
  }

  /** How many of the first rows have as many cells as the first one; 0 if that has only one. */
  private static int evenRows(String text, char delimiter) {
    CellTable sample = new CellScanner(text, 0, delimiter, true).scan(SAMPLE);
    int even = 0;
    for (int row = 0; row < sample.rows(); row++) {
      even += sample.cells(row) == sample.cells(0) ? 1 : 0;
    }
    return sample.rows() == 0 || sample.cells(0) < 2 ? 0 : even;
  }
}
