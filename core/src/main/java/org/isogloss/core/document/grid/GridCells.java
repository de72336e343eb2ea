package org.isogloss.core.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Span;

/**
 * Finds the cells of a grid table by what is drawn around them: a bar is a border only where a plus
 * sign above it begins one, and a cell may span several rows or columns.
 */
public final class GridCells {

  /**
   * A cell.
   *
   * @param left the column of its left border
   * @param right the column of its right border
   * @param lines what is between them
   */
  private record Cell(int left, int right, List<Span> lines) {}

  private final List<Span> table;
  private final List<String> texts;
  private final List<Cell> all = new ArrayList<>();

  private GridCells(String source, List<Span> table) {
    this.table = table;
    this.texts = table.stream().map(line -> line.in(source)).toList();
  }

  /**
   * The lines of each cell, from border to border, by where the cells begin.
   *
   * @param table the lines of the table without the blanks around them, the first of them its upper
   *     border
   * @return empty if the borders do not meet
   */
  public static Optional<List<List<Span>>> of(String source, List<Span> table) {
    GridCells cells = new GridCells(source, table);
    return cells.read()
        ? Optional.of(cells.all.stream().map(Cell::lines).toList())
        : Optional.empty();
  }

  /** Reads all lines, and returns whether every cell is closed below and at its sides. */
  private boolean read() {
    List<Cell> open = opened(0, 0, texts.get(0).length() - 1);
    for (int i = 1; i < table.size(); i++) {
      List<Cell> next = new ArrayList<>();
      int left = -1;
      int right = -1;
      for (Cell cell : open) {
        boolean closed = isClosed(cell, i);
        if (left >= 0 && !(closed && cell.left() == right)) {
          next.addAll(opened(i, left, right));
          left = -1;
        }
        if (closed) {
          left = left < 0 ? cell.left() : left;
          right = cell.right();
        } else if (addLine(cell, i)) {
          next.add(cell);
        } else {
          return false;
        }
      }
      if (left >= 0) {
        next.addAll(opened(i, left, right));
      }
      open = next;
    }
    return open.isEmpty();
  }

  /** The cells below a border, from one column to another; none below the table. */
  private List<Cell> opened(int border, int from, int to) {
    List<Cell> opened = new ArrayList<>();
    int left = from;
    for (int column = from + 1; column <= to && border + 1 < table.size(); column++) {
      if (column == to || (at(border, column) == '+' && isBorder(border + 1, column))) {
        opened.add(new Cell(left, column, new ArrayList<>()));
        left = column;
      }
    }
    all.addAll(opened);
    return opened;
  }

  /** Whether bars lead down from a line to the next plus sign. */
  private boolean isBorder(int line, int column) {
    int i = line;
    while (i < table.size() && at(i, column) == '|') {
      i++;
    }
    return i < table.size() && at(i, column) == '+';
  }

  /** Whether a line is the lower border of a cell. */
  private boolean isClosed(Cell cell, int line) {
    if (at(line, cell.left()) != '+' || at(line, cell.right()) != '+') {
      return false;
    }
    for (int column = cell.left() + 1; column < cell.right(); column++) {
      if ("-=+".indexOf(at(line, column)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds a line to a cell if it has the borders at the sides. */
  private boolean addLine(Cell cell, int i) {
    boolean bordered = isSide(i, cell.left()) && isSide(i, cell.right());
    if (bordered) {
      int start = table.get(i).start();
      cell.lines().add(new Span(start + cell.left() + 1, start + cell.right()));
    }
    return bordered;
  }

  private boolean isSide(int line, int column) {
    return "|+".indexOf(at(line, column)) >= 0;
  }

  private char at(int line, int column) {
    String text = texts.get(line);
    return column < text.length() ? text.charAt(column) : ' ';
  }
}
