package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.grid.GridCells;

/** Reads the cells of grid tables, drawn with bars, and of simple ones, whose columns are ruled. */
final class RestTable {

  /** The longest table, in lines: a border without a table must not be searched to the end. */
  private static final int MOST_LINES = 1_000;

  private final String source;
  private final Patterns patterns;
  private final Consumer<List<RestLine>> reader;

  /**
   * @param reader receives the lines of each cell, indented as they are in it
   */
  RestTable(String source, Patterns patterns, Consumer<List<RestLine>> reader) {
    this.source = source;
    this.patterns = patterns;
    this.reader = reader;
  }

  /** Reads the table whose border a line is, and returns the line after it. */
  int read(List<RestLine> body, int at) {
    return patterns.matches("grid-border", body.get(at).in(source))
        ? grid(body, at)
        : simple(body, at);
  }

  private int grid(List<RestLine> body, int at) {
    int end = at;
    while (end < body.size() && isDrawn(body.get(end))) {
      end++;
    }
    List<RestLine> table = body.subList(at, end);
    GridCells.of(source, table.stream().map(RestLine::span).toList())
        .ifPresentOrElse(cells -> cells.forEach(this::cell), () -> bars(table));
    return end;
  }

  private void cell(List<Span> lines) {
    reader.accept(lines.stream().map(line -> RestLine.of(source, line)).toList());
  }

  private boolean isDrawn(RestLine line) {
    return !line.isBlank() && "+|".indexOf(source.charAt(line.span().start())) >= 0;
  }

  /** Reads a table whose borders do not meet: each bar separates two cells. */
  private void bars(List<RestLine> table) {
    List<List<RestLine>> row = new ArrayList<>();
    for (RestLine line : table) {
      String text = line.in(source);
      if (text.charAt(0) == '+') {
        emit(row);
      } else {
        cells(line.span(), text, row);
      }
    }
    emit(row);
  }

  /** The parts of a line between its bars, added to the cells above them. */
  private void cells(Span line, String text, List<List<RestLine>> row) {
    int column = 0;
    int from = 1;
    while (from < text.length()) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 ? text.length() : bar;
      Span part = new Span(line.start() + from, line.start() + to);
      add(row, column++, RestLine.of(source, part));
      from = to + 1;
    }
  }

  /**
   * A simple table: the border says where columns begin. A line without text in its first column
   * goes on with the row above; the text there may be indented.
   */
  private int simple(List<RestLine> body, int at) {
    List<Span> columns = columns(body.get(at).in(source));
    int last = lastBorder(body, at);
    if (last == at) {
      return at;
    }
    List<List<RestLine>> row = new ArrayList<>();
    for (int i = at + 1; i < last; i++) {
      RestLine line = body.get(i);
      String text = line.in(source);
      int offset = line.indent() - body.get(at).indent();
      if (line.isBlank()) {
        row.forEach(cell -> cell.add(line));
      } else if (patterns.matches("simple-border", text) || patterns.matches("simple-span", text)) {
        emit(row);
      } else {
        if (offset < columns.get(1).start()) {
          emit(row);
        }
        addLine(line, offset, columns, row);
      }
    }
    emit(row);
    return last + 1;
  }

  /**
   * The parts of a line below the columns of a simple table, added to the cells above them. Text
   * that runs on between two columns spans both.
   *
   * @param offset how far its text is indented in the table
   */
  private void addLine(RestLine line, int offset, List<Span> columns, List<List<RestLine>> row) {
    int length = line.span().length();
    int start = line.span().start();
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      int left = columns.get(c).start() - offset;
      while (c + 1 < columns.size() && isJoined(line, offset, columns.get(c), columns.get(c + 1))) {
        c++;
      }
      int right = c + 1 < columns.size() ? columns.get(c + 1).start() - offset : length;
      int from = Math.max(0, left);
      int to = Math.min(length, right);
      Span part = from < to ? new Span(start + from, start + to) : new Span(start, start);
      RestLine text = RestLine.of(source, part);
      add(row, column, new RestLine(text.span(), text.indent() + Math.max(0, -left)));
    }
  }

  /** Whether a line has text between two columns. */
  private boolean isJoined(RestLine line, int offset, Span left, Span right) {
    int from = Math.max(0, left.end() - offset);
    int to = Math.min(line.span().length(), right.start() - offset);
    return from < to && !new Span(from, to).shifted(line.span().start()).in(source).isBlank();
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

  /** The columns that a border rules. */
  private static List<Span> columns(String border) {
    List<Span> columns = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < border.length(); i++) {
      boolean ruled = border.charAt(i) == '=';
      start = ruled && (i == 0 || border.charAt(i - 1) != '=') ? i : start;
      if (ruled && (i + 1 == border.length() || border.charAt(i + 1) != '=')) {
        columns.add(new Span(start, i + 1));
      }
    }
    return columns;
  }

  private static void add(List<List<RestLine>> row, int column, RestLine part) {
    while (row.size() <= column) {
      row.add(new ArrayList<>());
    }
    row.get(column).add(part);
  }

  /** Hands over the cells of a row, and empties it. */
  private void emit(List<List<RestLine>> row) {
    row.forEach(reader);
    row.clear();
  }
}
