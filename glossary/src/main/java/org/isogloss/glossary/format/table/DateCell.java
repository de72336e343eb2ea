package org.isogloss.glossary.format.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The date in a cell of a workbook, which stores a number of days and a format that shows them as a
 * date: 45352 is 2024-03-01.
 */
final class DateCell {

  /** What is shown as it is written in a format, and colors, conditions and languages. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]", Pattern.DOTALL);

  /** The letters of a year, a month, a day, an hour and a second; no number format has them. */
  private static final Pattern DATE = Pattern.compile("(?i)[ymdhs]");

  /** The letters of a year and a day; a time has neither. */
  private static final Pattern DAY = Pattern.compile("(?i)[yd]|m{3}");

  /** The last day that a workbook can show, 9999-12-31. */
  private static final int LAST_DAY = 2_958_465;

  private DateCell() {}

  /** The date, the time or both as in ISO 8601; empty if the cell has another content. */
  static Optional<String> text(Cell cell) {
    if (cell.getType() != CellType.NUMBER || !isDate(cell)) {
      return Optional.empty();
    }
    double days = cell.asNumber().doubleValue();
    if (days < 0 || days > LAST_DAY) {
      return Optional.empty();
    }
    LocalDateTime date = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    if (days < 1) {
      return Optional.of(date.toLocalTime().toString());
    }
    boolean whole = date.toLocalTime().equals(LocalTime.MIDNIGHT);
    return Optional.of(whole ? date.toLocalDate().toString() : date.toString());
  }

  /** Whether the format of a number is that of a date; a duration beyond a day stays a number. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && isBuiltInDate(id)) {
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String shown = LITERAL.matcher(format.split(";", 2)[0]).replaceAll("");
    return DATE.matcher(shown).find()
        && (DAY.matcher(shown).find() || cell.asNumber().doubleValue() < 1);
  }

  /** Whether a format without a description in the file is one of a date or a time (ECMA-376). */
  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
  }
}
