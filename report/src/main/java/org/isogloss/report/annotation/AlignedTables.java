package org.isogloss.report.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Pandoc's tables in which the position of a character in its line decides its column: those drawn
 * with bars, or ruled with dashes. A mark in a cell would move what follows out of its column.
 */
final class AlignedTables {

  /**
   * A table.
   *
   * @param start where it begins
   * @param end the end of its last line
   * @param after the start of the line after it and the caption that may follow
   * @param indent the least indent of its lines, which in a list is that of the item
   */
  record Table(int start, int end, int after, String indent) {}

  private static final Pattern MARKS = Pattern.compile("^[ \\t>]+");

  private static final Pattern GRID_RULE = Pattern.compile("\\+(?::?[-=]+:?\\+)+");

  private static final Pattern GRID_LINE = Pattern.compile("[+|].*");

  /** The dashes under, or in place of, the heads of columns. */
  private static final Pattern COLUMNS = Pattern.compile("--+(?: +--+)+");

  private static final Pattern RULE = Pattern.compile("---+");

  /** What no ruled table contains: a heading, the fence of code. */
  private static final Pattern OTHER = Pattern.compile("#{1,6} .*|```.*|~~~.*");

  private static final Pattern CAPTION = Pattern.compile("(?:[Tt]able)?:\\s.*");

  private final String text;
  private final List<Span> lines;

  /** For each line, the one that may end a table which begins there; -1 if there is none. */
  private final int[] closing;

  private final NavigableMap<Integer, Table> tables = new TreeMap<>();

  /**
   * @param text the text of a Markdown file
   */
  AlignedTables(String text) {
    this.text = text;
    this.lines = SourceLines.of(text);
    this.closing = closing();
    int line = 0;
    while (line < lines.size()) {
      int last = lastLine(line);
      if (last > line) {
        Table table =
            new Table(
                lines.get(line).start(), lines.get(last).end(), after(last), indent(line, last));
        tables.put(table.start(), table);
      }
      line = Math.max(line, last) + 1;
    }
  }

  /** The table that contains a part of a text. */
  Optional<Table> with(Span part) {
    return Optional.ofNullable(tables.lowerEntry(part.end()))
        .map(Map.Entry::getValue)
        .filter(table -> part.start() < table.end());
  }

  /** The last line of the table that begins at a line; before that line if there is none. */
  private int lastLine(int first) {
    if (matches(first, GRID_RULE)) {
      return lastOfGrid(first);
    }
    if (first > 0 && !isBlank(first - 1)) {
      return -1;
    }
    if (matches(first, COLUMNS)) {
      return closing[first + 1];
    }
    if (matches(first, RULE)) {
      int head = first + 1;
      while (isPlainLine(head)) {
        head++;
      }
      return head > first + 1 && matches(head, COLUMNS) ? closing[head + 1] : -1;
    }
    boolean simple = isPlainLine(first) && matches(first + 1, COLUMNS) && !isBlank(first + 2);
    return simple ? beforeBlank(first + 2) : -1;
  }

  private int lastOfGrid(int first) {
    int last = first;
    while (matches(last + 1, GRID_LINE)) {
      last++;
    }
    while (last > first && !matches(last, GRID_RULE)) {
      last--;
    }
    return last > first ? last : -1;
  }

  /** The rules before blank lines, which end tables; the rows of a table may be apart. */
  private int[] closing() {
    int[] rules = new int[lines.size() + 1];
    rules[lines.size()] = -1;
    for (int line = lines.size() - 1; line >= 0; line--) {
      boolean closes = isBlank(line + 1) && (matches(line, RULE) || matches(line, COLUMNS));
      rules[line] = closes ? line : matches(line, OTHER) ? -1 : rules[line + 1];
    }
    return rules;
  }

  private int beforeBlank(int line) {
    int last = line;
    while (!isBlank(last + 1)) {
      last++;
    }
    return last;
  }

  /** The start of the line after a table, or after the caption that follows it. */
  private int after(int last) {
    int caption = last + 1;
    while (caption < lines.size() && isBlank(caption)) {
      caption++;
    }
    int end = matches(caption, CAPTION) ? beforeBlank(caption) : last;
    return end + 1 < lines.size() ? lines.get(end + 1).start() : text.length();
  }

  private String indent(int first, int last) {
    return lines.subList(first, last + 1).stream()
        .map(line -> line.in(text))
        .filter(line -> !line.isBlank())
        .map(line -> line.substring(0, line.length() - line.stripLeading().length()))
        .min(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Whether a line is neither blank nor ruled. */
  private boolean isPlainLine(int line) {
    return !isBlank(line) && !matches(line, COLUMNS) && !matches(line, RULE);
  }

  private boolean isBlank(int line) {
    return line >= lines.size() || content(line).isEmpty();
  }

  private boolean matches(int line, Pattern pattern) {
    return line < lines.size() && pattern.matcher(content(line)).matches();
  }

  /** A line without indent and the marks of a quotation. */
  private String content(int line) {
    return MARKS.matcher(lines.get(line).in(text)).replaceFirst("").stripTrailing();
  }
}
