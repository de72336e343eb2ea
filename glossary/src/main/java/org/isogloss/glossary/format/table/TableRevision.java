package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/**
 * Applies a changed termbase to a table: its columns, its header, unchanged cells and unrelated
 * cells are kept. Missing columns are added.
 */
public final class TableRevision {

  private final Table table;
  private final TableLayout layout;
  private final TableLayout wide;
  private final Termbase changed;
  private final Map<String, TableRow> before = new HashMap<>();
  private final Map<String, Concept> concepts = new HashMap<>();
  private final Map<String, List<Integer>> places;

  /**
   * @param table the old table
   * @param layout its columns
   * @param fixed whether no column may be added
   * @throws TermbaseException if the old table has an error
   */
  public TableRevision(Table table, TableLayout layout, boolean fixed, Termbase changed)
      throws TermbaseException {
    this.table = table;
    this.layout = fixed ? layout : layout.padded(table.width());
    this.changed = changed;
    TableReader reader = new TableReader(table, layout, new Notes());
    Termbase old = reader.parse();
    old.concepts().forEach(concept -> concepts.put(concept.id(), concept));
    rows(old, layout).forEach(row -> before.putIfAbsent(key(row), row));
    this.places = reader.places();
    List<Concept> toShow =
        changed.concepts().stream().filter(concept -> !isInSeveralRows(concept)).toList();
    this.wide =
        fixed || !layout.header()
            ? this.layout
            : TableWidening.of(this.layout, changed.with(toShow));
  }

  private static List<TableRow> rows(Termbase termbase, TableLayout layout) {
    List<TableRow> rows = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      if (layout.has(Column.Kind.TERM)) {
        rows.addAll(TableRow.ofEachTerm(concept));
      } else {
        rows.add(TableRow.of(concept, layout));
      }
    }
    return rows;
  }

  private String key(TableRow row) {
    return layout.has(Column.Kind.TERM)
        ? TableReader.key(row.concept().id(), row.section().language(), row.term().text())
        : row.concept().id();
  }

  /** The rows of the new table, with a header if the old one has one. */
  public List<List<String>> rows(TermbaseFormat format, Warnings warnings) {
    List<TableRow> rows = rows(changed, wide);
    rows.forEach(row -> warn(row, format, warnings));
    changed.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
    List<List<String>> kept = cells(rows, true);
    // An unchanged cell may mean something else next to changed ones, like a missing id.
    List<List<String>> anew = cells(rows, false);
    return !holds(kept) && holds(anew) ? anew : kept;
  }

  private boolean holds(List<List<String>> cells) {
    // Rows that are not in the file yet have no place; nobody sees what is said about them here.
    Table revised =
        new Table(cells, (row, cell, problem, expected) -> table.error(0, 0, problem, expected));
    try {
      return new TableReader(revised, wide, new Notes()).parse().equals(changed);
    } catch (TermbaseException e) {
      return false;
    }
  }

  private List<List<String>> cells(List<TableRow> rows, boolean keep) {
    List<List<String>> all = new ArrayList<>();
    if (layout.header()) {
      List<String> header = new ArrayList<>(table.rows().get(0));
      if (!added().isEmpty()) {
        pad(header);
        added().forEach(column -> header.add(column.header()));
      }
      all.add(header);
    }
    for (TableRow row : rows) {
      if (keep && isInSeveralRows(row.concept())) {
        places.get(key(row)).forEach(place -> all.add(oldCells(place)));
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < layout.columns().size(); i++) {
        cells.add(cell(row, i, keep));
      }
      all.add(finished(cells, row));
    }
    return all;
  }

  /** Whether the old table has several rows for a concept that did not change. */
  private boolean isInSeveralRows(Concept concept) {
    return !layout.has(Column.Kind.TERM)
        && places.getOrDefault(concept.id(), List.of()).size() > 1
        && concept.equals(concepts.get(concept.id()));
  }

  private List<String> oldCells(int place) {
    List<String> cells = new ArrayList<>(table.rows().get(place));
    if (!added().isEmpty()) {
      pad(cells);
      added().forEach(column -> cells.add(""));
    }
    return cells;
  }

  private void pad(List<String> cells) {
    while (cells.size() < layout.columns().size()) {
      cells.add("");
    }
  }

  /**
   * The cells including added columns, or without blank cells beyond the heading. * Without a
   * heading, a row of two cells is a pair and one of one cell is a term.
   */
  private List<String> finished(List<String> cells, TableRow row) {
    added().forEach(column -> cells.add(row.cell(column, wide)));
    int heading = layout.header() ? table.rows().get(0).size() : 2;
    while (added().isEmpty() && cells.size() > heading && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private List<Column> added() {
    return wide.columns().subList(layout.columns().size(), wide.columns().size());
  }

  private String cell(TableRow row, int place, boolean keep) {
    Column column = layout.columns().get(place);
    TableRow old = before.get(key(row));
    if (old == null) {
      return row.cell(column, wide);
    }
    boolean same = keep && old.value(column, layout).equals(row.value(column, wide));
    List<String> cells = table.rows().get(places.get(key(row)).get(0));
    String known = place < cells.size() ? cells.get(place) : "";
    return same || column.kind() == Column.Kind.IGNORED ? known : row.cell(column, wide);
  }

  private void warn(TableRow row, TermbaseFormat format, Warnings warnings) {
    if (wide.has(Column.Kind.TERM)) {
      for (Column.Kind field : Column.FIELDS) {
        boolean told = field == Column.Kind.ID || field == Column.Kind.LANGUAGE;
        if (!wide.has(field) && !told) {
          warnings.lost(field.words(), row.cell(Column.of(field), wide), format);
        }
      }
      return;
    }
    List<Term> described =
        wide.columns().stream()
            .filter(wide::describes)
            .flatMap(column -> TableRow.shown(row.concept(), column, wide).stream())
            .toList();
    for (TableRow each : TableRow.ofEachTerm(row.concept())) {
      for (Column.Kind field : Column.FIELDS) {
        warn(field, row, each, described.contains(each.term()), format, warnings);
      }
    }
  }

  /** What a row of several terms cannot express about one of them. */
  private void warn(
      Column.Kind field,
      TableRow row,
      TableRow each,
      boolean described,
      TermbaseFormat format,
      Warnings warnings) {
    boolean held =
        wide.has(field)
            && switch (field) {
              case SUBJECT, DEFINITION, NOTE, CONCEPT_PROPERTIES -> true;
              case LANGUAGE_DEFINITION, LANGUAGE_NOTE, LANGUAGE_PROPERTIES ->
                  each.section().equals(row.section());
              default -> described;
            };
    switch (field) {
      case ID, LANGUAGE, TERM, STATUS -> {}
      default -> {
        if (!held) {
          warnings.lost(field.words(), each.cell(Column.of(field), wide), format);
        } else if (described && !each.value(field, wide).equals(row.value(field, wide))) {
          warnings.add(field.words(), "applies to all terms of a row in " + format.label());
        }
      }
    }
  }
}
