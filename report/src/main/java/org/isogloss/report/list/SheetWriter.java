package org.isogloss.report.list;

import java.util.BitSet;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isogloss.glossary.sheet.CellText;
import org.isogloss.glossary.sheet.FormulaGuard;

/**
 * A sheet whose first row has headings, and can be sorted and filtered by them. Text is always
 * stored as text, so that no cell is a formula.
 */
final class SheetWriter {

  private static final String HEADING = "FF1F3A5F";
  private static final String HEADING_TEXT = "FFFFFFFF";
  private static final String HEADING_OF_READER = "FF8A5A00";
  private static final String CELL_OF_READER = "FFFFF8E1";
  private static final String LINE = "FFD0D0D0";

  /**
   * The number format of text: what is typed into such a cell is not taken for a date or formula.
   */
  private static final String TEXT = "@";

  /** A row is as high as its text, up to this many lines: a long passage would fill the screen. */
  private static final int MOST_LINES = 8;

  /** The height of a line in points, at the default font size. */
  private static final double LINE_HEIGHT = 13.5;

  /** On average, characters are narrower than the digit that widths are measured in. */
  private static final double CHARACTER_WIDTH = 0.8;

  /** On paper, the columns up to the note are on one page, and the others on a second. */
  private static final short PAGES_ACROSS = 2;

  private static final short ANY_HEIGHT = 0;

  /** From the radicals of Chinese on, most characters are as wide as two. */
  private static final char FIRST_WIDE = 0x2E80;

  /**
   * A column.
   *
   * @param heading its heading
   * @param width its width in characters
   * @param isForReader whether a reader types into it
   * @param isHidden whether it is hidden
   */
  record Column(String heading, int width, boolean isForReader, boolean isHidden) {

    static Column of(String heading, int width) {
      return new Column(heading, width, false, false);
    }
  }

  private final Worksheet sheet;
  private final List<Column> columns;
  private final int mostRows;
  private int rows;
  private int leftOut;

  /** The columns that have numbers. */
  private final BitSet numeric = new BitSet();

  /**
   * @param mostRows how many rows the sheet can have below its headings
   */
  SheetWriter(Workbook book, String name, List<Column> columns, int mostRows) {
    this.sheet = book.newWorksheet(name);
    this.columns = columns;
    this.mostRows = mostRows;
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      sheet.width(at, column.width());
      if (column.isHidden()) {
        sheet.hideColumn(at);
      }
      sheet.value(0, at, column.heading());
      sheet
          .style(0, at)
          .bold()
          .fontColor(HEADING_TEXT)
          .fillColor(column.isForReader() ? HEADING_OF_READER : HEADING)
          .verticalAlignment("center")
          .set();
    }
    sheet.rowHeight(0, 1.5 * LINE_HEIGHT);
  }

  Worksheet sheet() {
    return sheet;
  }

  /** Adds a row of texts and numbers; counts it if the sheet is full. */
  void row(List<?> cells) {
    // The last row is for the number of those that were left out.
    if (rows >= mostRows - 1) {
      leftOut++;
      return;
    }
    rows++;
    int lines = 1;
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at) instanceof Number number) {
        sheet.value(rows, at, number);
        numeric.set(at);
      } else {
        String text = CellText.stored(cells.get(at).toString());
        if (!text.isEmpty()) {
          sheet.value(rows, at, text);
          lines = columns.get(at).isHidden() ? lines : Math.max(lines, lines(text, at));
        }
        if (FormulaGuard.isFormula(text)) {
          sheet.style(rows, at).format(TEXT).set();
        }
      }
    }
    sheet.rowHeight(rows, Math.min(lines, MOST_LINES) * LINE_HEIGHT + 2);
  }

  /** How many lines a text takes in its column. */
  private int lines(String text, int column) {
    double room = columns.get(column).width() / CHARACTER_WIDTH;
    int lines = 0;
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      long wide = line.chars().filter(c -> c >= FIRST_WIDE).count();
      lines += (int) Math.max(1, Math.ceil((line.length() + wide) / room));
    }
    return lines;
  }

  /**
   * Lays out the sheet.
   *
   * @param what its rows are, in the plural
   * @param frozen how many columns stay in view
   * @return how many rows it has below its headings
   */
  int finish(String what, int frozen) {
    int content = rows;
    if (leftOut > 0) {
      sheet.value(rows + 1, 0, "and " + leftOut + " more " + what + ", which a sheet cannot hold");
    }
    for (int at = 0; at < columns.size() && content > 0; at++) {
      style(at, content);
    }
    sheet.freezePane(frozen, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, content), columns.size() - 1);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth(PAGES_ACROSS);
    sheet.fitToHeight(ANY_HEIGHT);
    sheet.repeatRows(0);
    return content;
  }

  private void style(int at, int content) {
    var style =
        sheet
            .range(1, at, content, at)
            .style()
            .verticalAlignment("top")
            .wrapText(true)
            .horizontalAlignment(numeric.get(at) ? "center" : "left")
            .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
            .borderColor(BorderSide.BOTTOM, LINE);
    (columns.get(at).isForReader() ? style.fillColor(CELL_OF_READER).format(TEXT) : style).set();
  }
}
