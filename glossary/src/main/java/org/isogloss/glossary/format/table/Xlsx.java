package org.isogloss.glossary.format.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.sheet.StableWorkbook;
import org.isogloss.glossary.sheet.WorkbookGuard;

/**
 * The first sheet of an Excel workbook. In error locations, lines are rows and columns are columns.
 */
public final class Xlsx {

  /** The formats of cells are read, since only they tell a date from a number. */
  private static final ReadingOptions FORMATS = new ReadingOptions(true, false);

  private Xlsx() {}

  /** Reads the first sheet; cells beyond the maximum width are skipped with a note. */
  public static Table read(Path path, byte[] bytes, Notes notes) throws TermbaseException {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    try {
      WorkbookGuard.check(path, bytes);
      try (ReadableWorkbook book = open(bytes);
          Stream<Row> sheet = book.getFirstSheet().openStream()) {
        sheet.forEach(
            row -> {
              List<String> cells = cells(row);
              if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                if (rows.isEmpty() && row.getCellCount() > LayoutFinder.WIDEST) {
                  // A heading is too wide if it has a non-blank cell there.
                  cells.addAll(Collections.nCopies(LayoutFinder.WIDEST - cells.size() + 1, "x"));
                }
                rows.add(cells);
                numbers.add(row.getRowNum());
                noteWidth(row, path, notes);
              }
            });
        noteSheets(book, path, notes);
      }
    } catch (IOException | RuntimeException e) {
      TermbaseException failure =
          new TermbaseException(path, 1, 1, "not an Excel workbook", "an .xlsx file");
      failure.initCause(e);
      throw failure;
    }
    if (rows.isEmpty()) {
      throw new TermbaseException(path, 1, 1, "the first sheet is empty", "a table");
    }
    // Empty cells at the end of a row are not stored.
    int width = rows.get(0).size();
    rows.forEach(
        row -> {
          while (row.size() < width) {
            row.add("");
          }
        });
    return new Table(
        rows,
        (row, cell, problem, expected) ->
            new TermbaseException(path, numbers.get(row), cell + 1, problem, expected));
  }

  /** The workbook with the formats of its cells, or without them if it has no readable ones. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), FORMATS);
    } catch (IOException | RuntimeException e) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }
  }

  /** Notes the visible sheets after the first one that contain anything. */
  private static void noteSheets(ReadableWorkbook book, Path path, Notes notes) throws IOException {
    String first = book.getFirstSheet().getName();
    for (Sheet sheet : book.getSheets().skip(1).toList()) {
      if (sheet.getVisibility() == SheetVisibility.VISIBLE && hasText(sheet)) {
        notes.add(
            ReadNote.Kind.SHEET_UNREAD,
            () ->
                new TermbaseException(
                    path, 1, 1, "a further sheet '" + sheet.getName() + "'", "one sheet"),
            "only the first sheet, '" + first + "', is read");
      }
    }
  }

  private static boolean hasText(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.anyMatch(row -> row.stream().anyMatch(cell -> !text(cell).isBlank()));
    }
  }

  private static void noteWidth(Row row, Path path, Notes notes) {
    if (row.getCellCount() > LayoutFinder.WIDEST) {
      int last = row.getCellCount();
      notes.add(
          ReadNote.Kind.ROW_LENGTH,
          () ->
              new TermbaseException(
                  path,
                  row.getRowNum(),
                  last,
                  "a cell in column " + last,
                  "at most " + LayoutFinder.WIDEST + " columns"),
          "further cells are not read");
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    int width = Math.min(row.getCellCount(), LayoutFinder.WIDEST + 1);
    for (int i = 0; i < width; i++) {
      cells.add(text(row.getCell(i)));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  /** What a cell says; a date as it is written elsewhere, not as the workbook counts it. */
  private static String text(Cell cell) {
    return cell == null ? "" : DateCell.text(cell).orElseGet(cell::getText);
  }

  /** The names of all sheets of a workbook that was read before. */
  public static List<String> sheets(byte[] bytes) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getSheets().map(Sheet::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  public static byte[] write(String name, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Isogloss", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      for (int row = 0; row < rows.size(); row++) {
        for (int cell = 0; cell < rows.get(row).size(); cell++) {
          if (!rows.get(row).get(cell).isEmpty()) {
            sheet.value(row, cell, rows.get(row).get(cell));
          }
        }
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return StableWorkbook.of(out.toByteArray());
  }
}
