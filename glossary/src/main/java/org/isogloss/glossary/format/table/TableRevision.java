package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /**
   * A row of the new table.
   *
   * @param place its index in the old table; -1 if it is new
   * @param cells its cells, which may have changed
   */
  public record Row(int place, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The place of rows that follow all others. */
  private static final int LAST = Integer.MAX_VALUE;

  private final Table table;
  private final TableLayout layout;
  private final TableLayout wide;
  private final Termbase changed;

  /** The old rows by their keys; a term that is listed twice has several. */
  private final Map<String, List<TableRow>> before = new HashMap<>();

  private final Map<String, Concept> concepts = new HashMap<>();
  private final Map<String, List<Integer>> places;
  private final List<Integer> skipped;

  /**
   * @param table the old table
   * @param layout its columns
   * @param fixed whether no column may be added
   * @throws TermbaseException if the old table has an error
   */
  public TableRevision(Table table, TableLayout layout, boolean fixed, Termbase changed)
      throws TermbaseException {
    this.table = table;
    this.layout = layout.padded(table.width());
    this.changed = changed;
    TableReader reader = new TableReader(table, layout, new Notes());
    Termbase old = reader.parse();
    old.concepts().forEach(concept -> concepts.put(concept.id(), concept));
    rows(old, layout)
        .forEach(row -> before.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
    this.places = reader.places();
    this.skipped = reader.skipped();
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
  public List<Row> rows(TermbaseFormat format, Warnings warnings) {
    List<TableRow> rows = rows(changed, wide);
    rows.forEach(row -> warn(row, format, warnings));
    changed.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
    List<Row> kept = inOldOrder(rows);
    if (holds(kept)) {
      return kept;
    }
    // Concepts may be in another order, and an unchanged cell may mean something else next to
    // changed ones, like a missing id.
    List<Row> ordered = inNewOrder(rows, true);
    List<Row> anew = inNewOrder(rows, false);
    return holds(ordered) ? ordered : holds(anew) ? anew : kept;
  }

  private boolean holds(List<Row> rows) {
    // Rows that are not in the file yet have no place; nobody sees what is said about them here.
    Table revised =
        new Table(
            rows.stream().map(Row::cells).toList(),
            (row, cell, problem, expected) -> table.error(0, 0, problem, expected));
    try {
      return new TableReader(revised, wide, new Notes()).parse().equals(changed);
    } catch (TermbaseException e) {
      return false;
    }
  }

  /**
   * The rows where they were, with new ones after those of their concept, and new concepts at the
   * end.
   */
  private List<Row> inOldOrder(List<TableRow> rows) {
    NavigableMap<Integer, List<Row>> ordered = new TreeMap<>();
    skipped.forEach(place -> ordered.put(place, List.of(new Row(place, oldCells(place)))));
    Map<String, Integer> seen = new HashMap<>();
    int last = LAST;
    String concept = "";
    for (TableRow row : rows) {
      if (!row.concept().id().equals(concept)) {
        concept = row.concept().id();
        last = LAST;
      }
      for (Row each : revised(row, true, seen)) {
        last = each.place() < 0 ? last : each.place();
        ordered.computeIfAbsent(last, place -> new ArrayList<>()).add(each);
      }
    }
    List<Row> all = header();
    ordered.values().forEach(all::addAll);
    return all;
  }

  private List<Row> inNewOrder(List<TableRow> rows, boolean keep) {
    Map<String, Integer> seen = new HashMap<>();
    List<Row> all = header();
    rows.forEach(row -> all.addAll(revised(row, keep, seen)));
    skipped.forEach(place -> all.add(new Row(place, oldCells(place))));
    return all;
  }

  private List<Row> header() {
    List<Row> rows = new ArrayList<>();
    if (layout.header()) {
      List<String> header = new ArrayList<>(table.rows().get(0));
      if (!added().isEmpty()) {
        pad(header);
        added().forEach(column -> header.add(column.header()));
      }
      rows.add(new Row(0, header));
    }
    return rows;
  }

  /**
   * @param seen how many rows with each key there were before
   */
  private List<Row> revised(TableRow row, boolean keep, Map<String, Integer> seen) {
    String key = key(row);
    List<Row> all = new ArrayList<>();
    if (keep && isInSeveralRows(row.concept())) {
      places.get(key).forEach(place -> all.add(new Row(place, oldCells(place))));
      return all;
    }
    int index = seen.merge(key, 1, Integer::sum) - 1;
    List<TableRow> known = before.getOrDefault(key, List.of());
    boolean isNew = index >= known.size();
    int place = isNew ? -1 : places.get(key).get(index);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      cells.add(isNew ? row.cell(column, wide) : cell(row, i, keep, known.get(index), place));
    }
    all.add(new Row(place, finished(cells, row, place)));
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
   * The cells including added columns, or without blank cells beyond the old row or, in a new row,
   * the heading. Without a heading, a row of two cells is a pair and one of one cell is a term.
   */
  private List<String> finished(List<String> cells, TableRow row, int place) {
    added().forEach(column -> cells.add(row.cell(column, wide)));
    int least =
        place >= 0
            ? table.rows().get(place).size()
            : layout.header() ? table.rows().get(0).size() : 2;
    while (added().isEmpty() && cells.size() > least && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private List<Column> added() {
    return wide.columns().subList(layout.columns().size(), wide.columns().size());
  }

  /** A cell of a row that is in the old table, at a place there. */
  private String cell(TableRow row, int index, boolean keep, TableRow old, int place) {
    Column column = layout.columns().get(index);
    boolean same = keep && old.value(column, layout).equals(row.value(column, wide));
    List<String> cells = table.rows().get(place);
    String known = index < cells.size() ? cells.get(index) : "";
    return same || column.kind() == Column.Kind.IGNORED ? known : row.cell(column, wide);
  }

  private void warn(TableRow row, TermbaseFormat format, Warnings warnings) {
    if (wide.has(Column.Kind.TERM)) {
      for (Column.Kind field : Column.FIELDS) {
        boolean usual = field == Column.Kind.STATUS && row.saysStatus(wide);
        boolean told = field == Column.Kind.ID || field == Column.Kind.LANGUAGE || usual;
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
