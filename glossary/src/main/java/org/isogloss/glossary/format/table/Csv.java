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
    char delimiter = head.isEmpty() ? otherwise : head.charAt("sep=".length());
    String text = whole.substring(head.length());
    List<List<String>> rows = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
      try {
        for (CSVRecord row : parser) {
          List<String> cells = row.stream().map(FormulaGuard::open).toList();
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

  public static String write(List<List<String>> rows, char delimiter) {
    return write(rows, delimiter, "");
  }

  /**
   * Cells that a spreadsheet would interpret as formulas are guarded, except for those that the old
   * file contains unguarded.
   *
   * @param old the text of the changed file; empty for a new file
   */
  public static String write(List<List<String>> rows, char delimiter, String old) {
    String head = head(old);
    StringBuilder out = new StringBuilder(head);
    FormulaGuard guard = new FormulaGuard(bareCells(old.substring(head.length()), delimiter));
    try (CSVPrinter printer = new CSVPrinter(out, format(delimiter))) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(guard::shut).toList());
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
