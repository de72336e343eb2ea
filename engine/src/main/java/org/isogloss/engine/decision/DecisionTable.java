package org.isogloss.engine.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.table.Csv;
import org.isogloss.glossary.format.table.Table;
import org.isogloss.glossary.format.table.Xlsx;
import org.isogloss.glossary.sheet.CellText;

/** Decisions in a table, with columns in any order and with others among them. */
final class DecisionTable {

  /** Rows that a reader may have put above the headings. */
  private static final int MOST_ABOVE = 20;

  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");

  private final Path path;
  private final Table table;
  private final int header;
  private final boolean isWorkbook;
  private final Map<DecisionColumn, Integer> columns = new EnumMap<>(DecisionColumn.class);
  private final List<Decision> decisions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private DecisionTable(Path path, Table table, boolean isWorkbook) throws DecisionException {
    this.path = path;
    this.table = table;
    this.isWorkbook = isWorkbook;
    this.header = header(table.rows());
    List<String> cells = table.rows().get(header);
    for (int cell = 0; cell < cells.size(); cell++) {
      int at = cell;
      DecisionColumn.of(cells.get(cell)).ifPresent(column -> columns.putIfAbsent(column, at));
    }
    requireColumns();
  }

  static DecisionFile read(Path path, byte[] bytes) throws DecisionException {
    boolean isWorkbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    try {
      Table table = isWorkbook ? Xlsx.read(path, bytes, new Notes()) : csv(path, bytes);
      return new DecisionTable(path, table, isWorkbook).read();
    } catch (TermbaseException e) {
      throw new DecisionException(e.getMessage(), e);
    }
  }

  private static Table csv(Path path, byte[] bytes) throws TermbaseException {
    if (bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
      throw new TermbaseException(path, 1, 1, "a workbook of Excel 97", "an .xlsx or .csv file");
    }
    SourceText source = SourceText.decode(path, bytes);
    if (source.text().indexOf('\0') >= 0) {
      throw new TermbaseException(
          path, 1, 1, "not a list of decisions", "an .xlsx, .csv or .json file");
    }
    return Csv.read(source, delimiter(source.text()));
  }

  /**
   * The delimiter of a file that may have passed through a spreadsheet: that of the line with the
   * headings, because the texts contain every sign.
   */
  private static char delimiter(String text) {
    String line =
        text.lines()
            .limit(MOST_ABOVE)
            .filter(l -> l.toLowerCase(Locale.ROOT).contains(DecisionColumn.FINGERPRINT.heading()))
            .findFirst()
            .orElse("");
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /** The row of headings: the first with a fingerprint; the first of all if there is none. */
  private static int header(List<List<String>> rows) {
    for (int row = 0; row < Math.min(MOST_ABOVE, rows.size()); row++) {
      if (rows.get(row).stream()
          .anyMatch(c -> DecisionColumn.of(c).equals(Optional.of(DecisionColumn.FINGERPRINT)))) {
        return row;
      }
    }
    return 0;
  }

  private void requireColumns() throws DecisionException {
    String missing =
        Arrays.stream(DecisionColumn.values())
            .filter(column -> column.isRequired() && !columns.containsKey(column))
            .map(column -> "“" + column.heading() + "”")
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new DecisionException(
          problem(
              header,
              0,
              "no column " + missing + (isWorkbook ? " in the first sheet" : ""),
              "the columns of a list written by `isogloss check`"));
    }
  }

  private DecisionFile read() {
    for (int row = header + 1; row < table.rows().size(); row++) {
      read(row);
    }
    return new DecisionFile(path, decisions, problems);
  }

  private void read(int row) {
    String word = cell(row, DecisionColumn.DECISION);
    Optional<Verdict> verdict = Verdict.of(word);
    String fingerprint = cell(row, DecisionColumn.FINGERPRINT).strip().toLowerCase(Locale.ROOT);
    if (verdict.isEmpty()) {
      problems.add(
          problem(
              row,
              columns.get(DecisionColumn.DECISION),
              "unknown decision “" + word.strip() + "”",
              Verdict.EXPECTED));
    } else if (isNamed(row, fingerprint)) {
      decisions.add(decision(row, verdict.get(), fingerprint));
    } else if (verdict.get() != Verdict.UNDECIDED) {
      problems.add(
          problem(
              row,
              columns.get(DecisionColumn.FINGERPRINT),
              fingerprint.isEmpty()
                  ? "no fingerprint"
                  : "“" + fingerprint + "” without a rule, or not a fingerprint",
              "the fingerprint and rule of a finding, as they were written"));
    }
  }

  private boolean isNamed(int row, String fingerprint) {
    return Decision.Subject.isFingerprint(fingerprint) && !cell(row, DecisionColumn.RULE).isBlank();
  }

  private Decision decision(int row, Verdict verdict, String fingerprint) {
    String places = cell(row, DecisionColumn.PLACES).strip();
    boolean hasContext =
        columns.containsKey(DecisionColumn.WORDS_BEFORE)
            && columns.containsKey(DecisionColumn.WORDS_AFTER);
    return new Decision(
        place(row, columns.get(DecisionColumn.DECISION)),
        verdict,
        cell(row, DecisionColumn.NOTE).strip(),
        cell(row, DecisionColumn.PREFERRED).strip(),
        new Decision.Subject(
            fingerprint,
            cell(row, DecisionColumn.RULE).strip(),
            files(row),
            cell(row, DecisionColumn.TEXT),
            cell(row, DecisionColumn.MESSAGE),
            cell(row, DecisionColumn.SUGGESTION),
            FormCounts.read(cell(row, DecisionColumn.FORMS)),
            COUNT.matcher(places).matches() ? Integer.parseInt(places) : Identity.Listed.ANY,
            hasContext
                ? Optional.of(
                    new Finding.Context(
                        cell(row, DecisionColumn.WORDS_BEFORE),
                        cell(row, DecisionColumn.WORDS_AFTER)))
                : Optional.empty()));
  }

  /** The files of all places; that of the first place if the list has no others. */
  private List<String> files(int row) {
    return Stream.concat(
            Stream.of(cell(row, DecisionColumn.PATH)), cell(row, DecisionColumn.FILES).lines())
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .distinct()
        .toList();
  }

  /** The text of a cell; empty if there is no such column or cell. */
  private String cell(int row, DecisionColumn column) {
    int at = columns.getOrDefault(column, Integer.MAX_VALUE);
    List<String> cells = table.rows().get(row);
    String text = at < cells.size() ? cells.get(at) : "";
    return isWorkbook ? CellText.read(text) : text;
  }

  private String place(int row, int cell) {
    TermbaseException at = table.error(row, cell, "", "");
    return path + ":" + at.line() + ":" + at.column();
  }

  private String problem(int row, int cell, String what, String expected) {
    return table.error(row, cell, what, expected).getMessage();
  }
}
