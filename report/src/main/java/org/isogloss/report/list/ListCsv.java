package org.isogloss.report.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isogloss.glossary.sheet.CellText;
import org.isogloss.glossary.sheet.FormulaGuard;

/**
 * A list of findings as CSV, one row a finding, with all places of a finding in one cell.
 *
 * <p>It is made for spreadsheets: Excel takes a file for UTF-8 only if it begins with a byte-order
 * mark, which others skip; lines end in CR LF, as in RFC 4180, and line breaks inside a cell are
 * LF.
 */
public final class ListCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ListCsv() {}

  /** The list as CSV. */
  public static String of(FindingList list) {
    StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    FormulaGuard guard = new FormulaGuard(Set.of());
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(Arrays.stream(FindingColumn.values()).map(FindingColumn::heading).toList());
      for (ListedFinding finding : list.findings()) {
        List<String> cells = new ArrayList<>();
        for (FindingColumn column : FindingColumn.values()) {
          cells.add(guard.shut(CellText.shortened(column.value(finding).toString())));
        }
        csv.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }
}
