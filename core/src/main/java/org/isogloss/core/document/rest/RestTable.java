package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** Reads the cells of grid tables, drawn with bars, and of simple ones, whose columns are ruled. */
final class RestTable {

  /** The longest table, in lines: a border without a table must not be searched to the end. */
  private static final int MOST_LINES = 1_000;

  private final String source;
  private final Patterns patterns;
  private final List<RawBlock> blocks;
  private final DefaultRole role;

  /**
   * @param blocks receives the cells
   * @param role what backticks without a role mean
   */
  RestTable(String source, Patterns patterns, List<RawBlock> blocks, DefaultRole role) {
    this.source = source;
    this.patterns = patterns;
    this.blocks = blocks;
    this.role = role;
  }

  /** Reads the table whose border a line is, and returns the line after it. */
  int read(List<RestLine> body, int at) {
    return patterns.matches("grid-border", body.get(at).in(source))
        ? grid(body, at)
        : simple(body, at);
  }

  private int grid(List<RestLine> body, int at) {
    List<List<Span>> row = new ArrayList<>();
    int i = at;
    for (; i < body.size() && !body.get(i).isBlank(); i++) {
      String text = body.get(i).in(source);
      if (text.charAt(0) == '+') {
        emit(row);
      } else if (text.charAt(0) == '|') {
        cells(body.get(i).span(), text, row);
      } else {
        break;
      }
    }
    emit(row);
    return i;
  }

  /** The parts of a line between its bars, added to the cells above them. */
  private static void cells(Span line, String text, List<List<Span>> row) {
    int column = 0;
    int from = 1;
    for (int bar = text.indexOf('|', 1); bar >= 0; bar = text.indexOf('|', from)) {
      add(row, column++, new Span(line.start() + from, line.start() + bar));
      from = bar + 1;
    }
  }

  /**
   * A simple table: the border says where columns begin. A line without text in its first column
   * goes on with the row above; the text there may be indented.
   */
  private int simple(List<RestLine> body, int at) {
    List<Integer> starts = starts(body.get(at).in(source));
    int last = lastBorder(body, at);
    if (last == at) {
      return at;
    }
    List<List<Span>> row = new ArrayList<>();
    for (int i = at + 1; i < last; i++) {
      String text = body.get(i).in(source);
      boolean border =
          patterns.matches("simple-border", text) || patterns.matches("simple-span", text);
      int offset = body.get(i).indent() - body.get(at).indent();
      if (border || text.isEmpty() || offset < starts.get(1)) {
        emit(row);
      }
      for (int c = 0; !border && c < starts.size(); c++) {
        int from = Math.max(0, starts.get(c) - offset);
        int to = c + 1 < starts.size() ? starts.get(c + 1) - offset : text.length();
        to = Math.min(text.length(), to);
        int start = body.get(i).span().start();
        add(row, c, from < to ? new Span(start + from, start + to) : new Span(start, start));
      }
    }
    emit(row);
    return last + 1;
  }

  /** The border that ends the table: the last before a blank line or the end. */
  private int lastBorder(List<RestLine> body, int at) {
    int last = Math.min(body.size(), at + MOST_LINES);
    for (int i = at + 1; i < last; i++) {
      boolean ends = i + 1 == body.size() || body.get(i + 1).isBlank();
      boolean ruled = source.startsWith("==", body.get(i).span().start());
      if (ends && ruled && patterns.matches("simple-border", body.get(i).in(source))) {
        return i;
      }
    }
    return at;
  }

  private static List<Integer> starts(String border) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < border.length(); i++) {
      if (border.charAt(i) == '=' && (i == 0 || border.charAt(i - 1) != '=')) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static void add(List<List<Span>> row, int column, Span part) {
    while (row.size() <= column) {
      row.add(new ArrayList<>());
    }
    row.get(column).add(part);
  }

  private void emit(List<List<Span>> row) {
    for (List<Span> cell : row) {
      RawBlock block = new RawBlock(RawBlock.Kind.TABLE, 0);
      for (Span part : cell) {
        Span text = SourceLines.stripped(source, part);
        if (!text.isEmpty()) {
          block.blank();
          new RestText(source, block, role).add(List.of(new RestLine(text, 0)));
        }
      }
      if (block.size() > 0) {
        block.mark(Inline.Kind.FIXED_WIDTH, 0);
        blocks.add(block);
      }
    }
    row.clear();
  }
}
