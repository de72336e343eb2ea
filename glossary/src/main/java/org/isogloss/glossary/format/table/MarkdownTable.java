package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.SourceText;

/**
 * The first table of a Markdown file or, if there is none, its lines of a source term, a comma, a
 * colon or the like, and a target term.
 */
public final class MarkdownTable {

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final Pattern PAIR =
      Pattern.compile("\\s*(?:[-*+]\\s+)?([^，,：\\t]+?)\\s*[，,：\\t]\\s*(\\S.*?)\\s*");

  private MarkdownTable() {}

  public static Table read(SourceText source) throws TermbaseException {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lineNumbers = new ArrayList<>();
    List<String> lines = source.text().lines().toList();
    int rule = rule(lines);
    boolean headed = rule > 0 && isHeaded(lines, rule);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (rule > 0 && (i == rule || i < rule - 1)) {
        continue;
      }
      if (rule > 0 && i > rule && line.indexOf('|') < 0) {
        break;
      }
      List<String> cells = rule > 0 ? cells(line) : pair(line);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(cells);
        lineNumbers.add(i + 1);
      }
    }
    if (rows.isEmpty()) {
      throw source.error(1, 1, "no glossary in the file", "a table, or lines of two terms");
    }
    return new Table(
        rows,
        headed,
        (row, cell, problem, expected) ->
            source.error(
                lineNumbers.get(row),
                column(lines.get(lineNumbers.get(row) - 1), cell, rule > 0),
                problem,
                expected));
  }

  private static int rule(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).indexOf('|') >= 0
          && RULE.matcher(lines.get(i)).matches()
          && lines.get(i - 1).indexOf('|') >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeaded(List<String> lines, int rule) {
    return cells(lines.get(rule - 1)).stream().anyMatch(cell -> !cell.isBlank());
  }

  private static List<String> pair(String line) {
    return rawPair(line).stream().map(MarkdownCell::plain).toList();
  }

  private static List<String> rawPair(String line) {
    Matcher matcher = PAIR.matcher(line);
    return line.startsWith("#") || !matcher.matches()
        ? List.of()
        : List.of(matcher.group(1), matcher.group(2));
  }

  private static List<String> cells(String line) {
    return rawCells(line).stream().map(MarkdownCell::plain).toList();
  }

  /** The raw cells of a line, except for the backslash before {@code |}. */
  private static List<String> rawCells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String row = line.strip();
    int end = row.endsWith("|") && !row.endsWith("\\|") ? row.length() - 1 : row.length();
    for (int i = row.startsWith("|") ? 1 : 0; i < end; i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < end && row.charAt(i + 1) == '|') {
        cell.append(row.charAt(++i));
      } else if (c == '\\' && i + 1 < end) {
        cell.append(c).append(row.charAt(++i));
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static int column(String line, int cell, boolean table) {
    int left = table && line.strip().startsWith("|") ? cell + 1 : cell;
    int at = 0;
    for (; left > 0 && at < line.length(); at++) {
      boolean escaped = at > 0 && line.charAt(at - 1) == '\\';
      left -=
          (table ? line.charAt(at) == '|' && !escaped : "，,：\t".indexOf(line.charAt(at)) >= 0)
              ? 1
              : 0;
    }
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at + 1;
  }

  public static String write(List<List<String>> rows) {
    StringBuilder out = new StringBuilder(line(rows.get(0), Map.of()));
    out.append(ruleLine(rows.get(0).size(), List.of()));
    rows.subList(1, rows.size()).forEach(row -> out.append(line(row, Map.of())));
    return out.toString();
  }

  /**
   * @param known cells of the old table by their text, which keep their markup
   */
  private static String line(List<String> row, Map<String, String> known) {
    StringBuilder out = new StringBuilder("|");
    for (String cell : row) {
      String written = known.getOrDefault(cell, MarkdownCell.written(cell));
      String escaped = written.replace("|", "\\|");
      out.append(' ').append(escaped).append(escaped.isEmpty() ? "|" : " |");
    }
    return out.append('\n').toString();
  }

  /**
   * @param rules the dashes and colons under the first columns, which set their alignment
   */
  private static String ruleLine(int width, List<String> rules) {
    StringBuilder out = new StringBuilder("|");
    for (int column = 0; column < width; column++) {
      out.append(' ').append(column < rules.size() ? rules.get(column) : "---").append(" |");
    }
    return out.append('\n').toString();
  }

  /** Replaces the rows that changed; the others, and the text around them, are kept. */
  public static String revise(String old, List<TableRevision.Row> rows) {
    List<String> lines = old.lines().toList();
    int rule = rule(lines);
    if (rule < 0) {
      return revisePairs(lines, rows.stream().map(TableRevision.Row::cells).toList());
    }
    int end = rule + 1;
    while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
      end++;
    }
    Map<String, String> known = new HashMap<>();
    for (String line : lines.subList(rule - 1, end)) {
      rawCells(line).forEach(cell -> known.putIfAbsent(MarkdownCell.plain(cell), cell));
    }
    StringBuilder out = new StringBuilder();
    lines.subList(0, rule - 1).forEach(line -> out.append(line).append('\n'));
    boolean headed = isHeaded(lines, rule);
    // A blank heading is not a row, and without it the first row would become the heading.
    List<String> places = rowLines(lines.subList(headed ? rule - 1 : rule, end), headed);
    String heading = headed ? revised(rows.get(0), places, known) : lines.get(rule - 1) + "\n";
    boolean wider = headed && rows.get(0).cells().size() > cells(lines.get(rule - 1)).size();
    out.append(heading);
    out.append(
        wider
            ? ruleLine(rows.get(0).cells().size(), rawCells(lines.get(rule)))
            : lines.get(rule) + "\n");
    rows.subList(headed ? 1 : 0, rows.size())
        .forEach(row -> out.append(revised(row, places, known)));
    lines.subList(end, lines.size()).forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  /** The lines of the rows of a table, without the one between heading and content. */
  private static List<String> rowLines(List<String> lines, boolean headed) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean blank = cells(lines.get(i)).stream().allMatch(String::isBlank);
      if (i != (headed ? 1 : 0) && !blank) {
        rows.add(lines.get(i));
      }
    }
    return rows;
  }

  private static String revised(
      TableRevision.Row row, List<String> places, Map<String, String> known) {
    String line = row.place() < 0 ? "" : places.get(row.place());
    return row.place() >= 0 && cells(line).equals(row.cells())
        ? line + "\n"
        : line(row.cells(), known);
  }

  /** Lines of two terms: removed ones are deleted, new ones come last, written like the first. */
  private static String revisePairs(List<String> lines, List<List<String>> rows) {
    List<List<String>> left = new ArrayList<>(rows);
    StringBuilder out = new StringBuilder();
    String comma = "";
    boolean spaced = false;
    for (String line : lines) {
      List<String> pair = pair(line);
      if (pair.isEmpty() || left.remove(pair)) {
        out.append(line).append('\n');
      }
      if (comma.isEmpty() && !pair.isEmpty()) {
        List<String> raw = rawPair(line);
        String tail = line.substring(line.indexOf(raw.get(0)) + raw.get(0).length());
        comma = tail.substring(0, tail.indexOf(raw.get(1)));
      }
      spaced |= line.isBlank();
    }
    for (List<String> row : left) {
      List<String> written = row.stream().map(MarkdownCell::written).toList();
      out.append(spaced ? "\n" : "").append(String.join(comma, written)).append('\n');
    }
    return out.toString();
  }
}
