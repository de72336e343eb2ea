package org.isogloss.glossary.format.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.sheet.FormulaGuard;

/** Cells separated by commas, semicolons or tabs, quoted as in Excel. */
public final class Csv {

  private static final Pattern HEAD = Pattern.compile("(?i)sep=[^\\r\\n](?:\\r\\n|\\r|\\n|$)");

  private Csv() {}

  /** The table of a file. */
  public static Table read(SourceText source, char otherwise) throws TermbaseException {
    String whole = source.text();
    String head = head(whole);
    char delimiter = delimiter(head, otherwise);
    String text = whole.substring(head.length());
    List<List<String>> rows = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
      try {
        for (CSVRecord row : parser) {
          List<String> cells = row.stream().map(Csv::content).toList();
          if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(cells);
            starts.add(row.getCharacterPosition());
          }
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        int line = Math.max(1, (int) parser.getCurrentLineNumber());
        throw source.error(
            line + (head.isEmpty() ? 0 : 1),
            1,
            "not CSV: a quoted cell is not closed properly",
            "well-formed CSV");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    if (rows.isEmpty()) {
      throw source.error(1, 1, "the file is empty", "a table with a heading for each column");
    }
    return new Table(
        rows,
        (row, cell, problem, expected) ->
            source.error(
                head.length() + offset(text, starts.get(row), cell, delimiter), problem, expected));
  }

  /** The content of a cell: without a guard, and with the line ends of this program. */
  static String content(String cell) {
    return FormulaGuard.open(cell).replace("\r\n", "\n");
  }

  /** The line that tells Excel the delimiter, with its line end; empty if there is none. */
  private static String head(String text) {
    Matcher matcher = HEAD.matcher(text);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setRecordSeparator("\n")
        .setQuoteMode(QuoteMode.MINIMAL)
        .get();
  }

  private static int offset(String text, long start, int cell, char delimiter) {
    int at = (int) Math.min(start, text.length());
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    boolean quoted = false;
    for (int left = cell; left > 0 && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        left--;
      }
    }
    return at;
  }

  private static char delimiter(String head, char otherwise) {
    return head.isEmpty() ? otherwise : head.charAt("sep=".length());
  }

  /** The delimiter of a file: the one that splits the most lines into two cells or more. */
  public static char delimiter(String text) {
    String head = head(text);
    if (!head.isEmpty()) {
      return head.charAt("sep=".length());
    }
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long lines = text.lines().filter(line -> line.indexOf(candidate) >= 0).limit(1000).count();
      if (lines > most) {
        most = lines;
        best = candidate;
      }
    }
    return best;
  }

  /** A new file. Cells that a spreadsheet would interpret as formulas are guarded. */
  public static String write(List<List<String>> rows, char delimiter) {
    StringBuilder out = new StringBuilder();
    FormulaGuard guard = new FormulaGuard(Set.of());
    rows.forEach(row -> out.append(printed(row, delimiter, guard)).append('\n'));
    return out.toString();
  }

  /**
   * Changed rows in place of the old ones: a cell that did not change is kept as it is written. New
   * cells that a spreadsheet would interpret as formulas are guarded, unless the old file contains
   * them unguarded.
   *
   * @param old the text of the changed file
   */
  public static String revise(SourceText old, List<TableRevision.Row> rows, char otherwise) {
    String text = old.text();
    String head = head(text);
    char delimiter = delimiter(head, otherwise);
    CsvRecords records = new CsvRecords(text, head.length(), delimiter);
    FormulaGuard guard = new FormulaGuard(bareCells(text.substring(head.length()), delimiter));
    StringBuilder out = new StringBuilder(text.substring(0, records.rows().get(0).start()));
    boolean open = false;
    for (TableRevision.Row row : rows) {
      out.append(open ? old.lineEnd() : "");
      boolean known = row.place() >= 0;
      out.append(
          known
              ? revised(records.rows().get(row.place()), row.cells(), delimiter, guard)
              : printed(row.cells(), delimiter, guard));
      String tail = known ? records.tail(row.place()) : old.lineEnd();
      out.append(tail);
      open = tail.isEmpty();
    }
    return out.toString();
  }

  private static String revised(
      CsvRecords.Written old, List<String> cells, char delimiter, FormulaGuard guard) {
    List<String> before = old.read();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      boolean same = i < before.size() && before.get(i).equals(cells.get(i));
      // After another cell, since the first one of a row is quoted more often than needed.
      String printed = same ? "" : printed(List.of("x", cells.get(i)), delimiter, guard);
      out.append(i > 0 ? String.valueOf(delimiter) : "");
      out.append(same ? old.cells().get(i) : printed.substring(2));
    }
    return out.toString();
  }

  private static String printed(List<String> cells, char delimiter, FormulaGuard guard) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, format(delimiter))) {
      for (String cell : cells) {
        printer.print(guard.shut(cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }

  private static Set<String> bareCells(String text, char delimiter) {
    Set<String> bare = new HashSet<>();
    try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
      parser.forEach(row -> row.stream().filter(FormulaGuard::isFormula).forEach(bare::add));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return bare;
  }
}
