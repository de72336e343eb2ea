package org.isogloss.core.document.sheet;

import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.XmlElement;
import org.isogloss.core.document.xml.XmlEvents;

/** Reads the cells of a sheet. The results of formulas are read as they were last calculated. */
final class SheetRows implements XmlEvents.Handler {

  /** The last row of a sheet in Excel. */
  private static final int LAST_ROW = 1 << 20;

  /** The last column of a sheet in Excel. */
  private static final int LAST_COLUMN = 1 << 14;

  private final SharedStrings strings;
  private final SheetText text;
  private final StringBuilder value = new StringBuilder();
  private final CellString inline = new CellString();

  /** The current row and the last cell, from 1. */
  private int row;

  private int column;

  /** The type of the current cell; null outside. */
  private String type;

  private boolean inValue;
  private boolean inString;

  SheetRows(SharedStrings strings, SheetText text) {
    this.strings = strings;
    this.text = text;
  }

  @Override
  public boolean start(XmlElement element) throws ReadException {
    if (inString) {
      return inline.start(element);
    }
    switch (element.name()) {
      case "row" -> {
        row = next(element, digits(element.attribute("r")), row, LAST_ROW);
        column = 0;
        text.startRow(row);
      }
      case "c" -> {
        String reference = element.attribute("r");
        column = next(element, column(reference), column, LAST_COLUMN);
        type = element.attribute("t");
        value.setLength(0);
      }
      case "v" -> inValue = true;
      case "is" -> inString = true;
      default -> {}
    }
    return false;
  }

  /** The number that a row or a cell has, or else the next one. */
  private static int next(XmlElement element, int said, int last, int most) throws ReadException {
    int next = said > 0 ? said : last + 1;
    if (next <= last || next > most) {
      throw element.error(
          "row or column %d after %d, expected them in order, at most %d"
              .formatted(next, last, most));
    }
    return next;
  }

  /** The column of a cell reference, such as 28 of AB7; 0 if there is none. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        return column;
      }
      column = 26 * column + letter - 'A' + 1;
    }
    return column;
  }

  private static int digits(String number) {
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }

  @Override
  public void end(XmlElement element) throws ReadException {
    switch (element.name()) {
      case "is" -> {
        inString = false;
        value.setLength(0);
        value.append(inline.finish());
      }
      case "v" -> inValue = false;
      case "c" -> {
        if (type != null) {
          text.cell(column, said());
          type = null;
        }
      }
      case "row" -> text.endRow();
      default -> {
        if (inString) {
          inline.end();
        }
      }
    }
  }

  private String said() {
    return switch (type) {
      case "s" -> strings.get(value.toString().strip());
      // A truth value or an error is not text.
      case "b", "e" -> "";
      default -> value.toString();
    };
  }

  @Override
  public void text(String words, Span place) {
    if (inString) {
      inline.text(words);
    } else if (inValue) {
      value.append(words);
    }
  }
}
