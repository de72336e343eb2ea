package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/** Creates the rows of a new table: a header and one row per term, with the necessary columns. */
public final class TableWriter {

  private TableWriter() {}

  public static List<List<String>> rows(
      Termbase termbase, TermbaseFormat format, Warnings warnings) {
    TableLayout narrow =
        new TableLayout(
            List.of(
                Column.of(Column.Kind.ID),
                Column.of(Column.Kind.TERM),
                Column.of(Column.Kind.STATUS)),
            true);
    List<Column.Kind> needed = TableWidening.fields(narrow, termbase);
    TableLayout layout =
        new TableLayout(
            Column.FIELDS.stream()
                .filter(field -> narrow.has(field) || needed.contains(field))
                .map(Column::of)
                .toList(),
            true);
    List<List<String>> rows = new ArrayList<>();
    rows.add(layout.columns().stream().map(Column::header).toList());
    for (Concept concept : termbase.concepts()) {
      for (TableRow row : TableRow.ofEachTerm(concept)) {
        rows.add(layout.columns().stream().map(column -> row.cell(column, layout)).toList());
      }
    }
    termbase.properties().forEach(p -> warnings.lost(p.name(), p.value(), format));
    return rows;
  }
}
