package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.bilingual.columns.PairColumns;
import org.isogloss.core.document.bilingual.columns.PairFinder;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.sheet.CellTable;

/** The units of a table: one for each row. */
final class TableUnits {

  private final CellTable table;

  TableUnits(CellTable table) {
    this.table = table;
  }

  /**
   * Finds the columns.
   *
   * @param named the languages that the name of the file tells
   */
  PairColumns.Decision columns(LanguagePair named) {
    List<List<String>> sample = new ArrayList<>();
    for (int row = 0; row < table.rows() && sample.size() < PairFinder.SAMPLE; row++) {
      if (!isBlank(row)) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < table.cells(row); column++) {
          cells.add(table.text(row, column));
        }
        sample.add(cells);
      }
    }
    return PairFinder.find(sample, named);
  }

  private boolean isBlank(int row) {
    for (int column = 0; column < table.cells(row); column++) {
      if (!table.text(row, column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The units of the rows that are not blank, without the heading. */
  List<Unit> units(PairColumns columns) {
    List<Unit> units = new ArrayList<>();
    int first = firstRow(columns);
    String heading = columns.isHeaded() ? cell(first - 1, columns.state()) : "";
    for (int row = first; row < table.rows(); row++) {
      UnitText source = text(row, columns.source());
      UnitText target = text(row, columns.target());
      if (!source.isBlank() || !target.isBlank()) {
        SegmentPair.State state =
            StateNames.ofCell(heading, cell(row, columns.state()))
                .orElse(SegmentPair.State.TRANSLATED);
        units.add(new Unit(cell(row, columns.id()), source, target, state, Map.of()));
      }
    }
    return units;
  }

  /** The comments on the units. */
  List<Comment> comments(PairColumns columns) {
    List<Comment> comments = new ArrayList<>();
    for (int row = firstRow(columns); row < table.rows(); row++) {
      for (int column : columns.notes()) {
        String text = table.text(row, column);
        if (!text.isBlank()) {
          comments.add(new Comment(table.place(row, column), text));
        }
      }
    }
    return comments;
  }

  private int firstRow(PairColumns columns) {
    int row = 0;
    while (columns.isHeaded() && row < table.rows() && isBlank(row)) {
      row++;
    }
    return columns.isHeaded() ? row + 1 : row;
  }

  private String cell(int row, OptionalInt column) {
    return column.isPresent() ? table.text(row, column.getAsInt()).strip() : "";
  }

  private UnitText text(int row, int column) {
    UnitText text = new UnitText();
    table.read(
        row,
        column,
        (part, place) -> {
          // A line break may be a carriage return alone.
          boolean plain = part.length() == place.length() && part.indexOf('\r') >= 0;
          text.add(plain ? part.replace("\r\n", " \n").replace('\r', '\n') : part, place);
        });
    return text;
  }
}
