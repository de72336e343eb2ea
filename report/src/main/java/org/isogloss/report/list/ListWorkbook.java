package org.isogloss.report.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isogloss.engine.decision.Verdict;
import org.isogloss.glossary.sheet.CellText;
import org.isogloss.glossary.sheet.StableWorkbook;

/**
 * A list of findings as a workbook: a sheet with one row a finding, one with one row a place, one
 * of unknown words, and one that says what to do with them.
 */
public final class ListWorkbook {

  private static final String DECIDED_ACCEPT = "FFE5F2E1";
  private static final String DECIDED_IGNORE = "FFE4E4E4";

  private static final int ABOUT_WIDTH = 100;
  private static final int HEADING_SIZE = 12;

  private final FindingList list;
  private final int mostRows;

  /**
   * @param mostRows how many rows a sheet can have below its headings
   */
  ListWorkbook(FindingList list, int mostRows) {
    this.list = list;
    this.mostRows = mostRows;
  }

  /** The workbook as bytes; the same list gives the same bytes. */
  public static byte[] of(FindingList list) {
    return new ListWorkbook(list, Worksheet.MAX_ROWS - 1).write();
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Isogloss", "1.0")) {
      book.setGlobalDefaultFont("Calibri", 10);
      findings(book);
      places(book);
      if (!list.words().isEmpty()) {
        words(book);
      }
      about(book);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return StableWorkbook.of(out.toByteArray());
  }

  private void findings(Workbook book) {
    List<FindingColumn> columns =
        Arrays.stream(FindingColumn.values()).filter(column -> column.width() > 0).toList();
    SheetWriter sheet =
        new SheetWriter(
            book,
            "Findings",
            columns.stream()
                .map(
                    c ->
                        new SheetWriter.Column(
                            c.heading(), c.width(), c.isForReader(), c.isForPrograms()))
                .toList(),
            mostRows);
    for (ListedFinding finding : list.findings()) {
      sheet.row(columns.stream().map(column -> column.value(finding)).toList());
    }
    int rows = sheet.finish("findings", 1);
    if (rows > 0) {
      decide(sheet.sheet(), rows, columns.indexOf(FindingColumn.DECISION), columns.size());
    }
  }

  /** Offers the decisions to choose from, and shows which rows are decided. */
  private static void decide(Worksheet sheet, int rows, int decision, int columns) {
    String words = Verdict.ACCEPT.word() + "," + Verdict.IGNORE.word();
    sheet
        .range(1, decision, rows, decision)
        .validateWithListByFormula("\"" + words + "\"")
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .errorTitle("Decision")
        .error("Choose accept or ignore, or leave the cell empty.")
        .showErrorMessage(true);
    String cell = "$" + (char) ('A' + decision) + "2";
    for (Verdict verdict : List.of(Verdict.ACCEPT, Verdict.IGNORE)) {
      String color = verdict == Verdict.ACCEPT ? DECIDED_ACCEPT : DECIDED_IGNORE;
      sheet
          .range(1, 0, rows, columns - 1)
          .style()
          .fillColor(color)
          .set(
              new ConditionalFormattingExpressionRule(cell + "=\"" + verdict.word() + "\"", false));
    }
  }

  private void places(Workbook book) {
    SheetWriter sheet =
        new SheetWriter(
            book,
            "Places",
            List.of(
                SheetWriter.Column.of("number", 9),
                SheetWriter.Column.of("kind", 18),
                SheetWriter.Column.of("form", 28),
                SheetWriter.Column.of("context", 90),
                SheetWriter.Column.of("section", 36),
                SheetWriter.Column.of("path", 28),
                SheetWriter.Column.of("line", 8),
                SheetWriter.Column.of("column", 10),
                SheetWriter.Column.of("fingerprint", 36)),
            mostRows);
    for (ListedFinding finding : list.findings()) {
      for (ListedPlace place : finding.places()) {
        List<Object> cells = new ArrayList<>(List.of(finding.number(), finding.kind()));
        cells.addAll(List.of(place.form(), place.context(), place.section()));
        cells.addAll(List.of(place.path(), place.line(), place.column()));
        cells.add(finding.identity().fingerprint());
        sheet.row(cells);
      }
    }
    sheet.finish("places", 0);
  }

  private void words(Workbook book) {
    SheetWriter sheet =
        new SheetWriter(
            book,
            "Unknown words",
            List.of(
                SheetWriter.Column.of("word", 28),
                SheetWriter.Column.of("count", 8),
                SheetWriter.Column.of("context", 90),
                SheetWriter.Column.of("section", 36),
                SheetWriter.Column.of("path", 28),
                SheetWriter.Column.of("line", 8),
                SheetWriter.Column.of("column", 10)),
            mostRows);
    for (FindingList.ListedWord word : list.words()) {
      ListedPlace first = word.first();
      sheet.row(
          List.of(
              word.word(),
              word.count(),
              first.context(),
              first.section(),
              first.path(),
              first.line(),
              first.column()));
    }
    sheet.finish("words", 1);
  }

  /** Not a table: nothing to sort or filter. */
  private void about(Workbook book) {
    Worksheet sheet = book.newWorksheet("About");
    sheet.width(0, ABOUT_WIDTH);
    int row = 0;
    for (String line : list.about()) {
      if (!line.isEmpty()) {
        sheet.value(row, 0, CellText.stored(line));
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
      }
      // A line after an empty one is a heading, as is the first.
      if (row == 0 || list.about().get(row - 1).isEmpty()) {
        sheet.style(row, 0).bold().fontSize(HEADING_SIZE).set();
      }
      row++;
    }
    sheet.hideGridLines();
  }
}
