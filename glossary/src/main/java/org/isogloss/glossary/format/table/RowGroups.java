package org.isogloss.glossary.format.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.TermStatus;

/**
 * Determines which rows of a table without ids describe one concept: those with the same source
 * term, as long as at most one English term is preferred. Two preferred terms are taken as two
 * concepts with the same name in the source language.
 */
final class RowGroups {

  private final Table table;
  private final TableLayout layout;

  /** The first row of each row's concept, for rows that share one. */
  private final Map<Integer, Integer> firsts = new HashMap<>();

  RowGroups(Table table, TableLayout layout) {
    this.table = table;
    this.layout = layout;
    int source = source();
    if (source >= 0 && rates()) {
      group(source);
    }
  }

  /** The column of source terms; -1 if there is none, or if each row is one term. */
  private int source() {
    boolean target = layout.columns().stream().anyMatch(Column::isTarget);
    for (int i = 0; i < layout.columns().size() && target; i++) {
      Column column = layout.columns().get(i);
      boolean terms =
          column.kind() == Column.Kind.SOURCE_TERM
              || column.kind() == Column.Kind.TARGET_TERM
              || column.kind() == Column.Kind.TERM_IN_LANGUAGE;
      if (terms && !column.isTarget()) {
        return layout.has(Column.Kind.TERM) ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether the table distinguishes good terms from bad ones at all. */
  private boolean rates() {
    return layout.rates() || layout.has(Column.Kind.ADMITTED) || layout.has(Column.Kind.DEPRECATED);
  }

  private void group(int source) {
    Map<String, Integer> first = new LinkedHashMap<>();
    Map<String, String> preferred = new HashMap<>();
    Map<Integer, String> names = new HashMap<>();
    for (int row = layout.firstRow(); row < table.rows().size(); row++) {
      String name = cell(row, source);
      if (name.isEmpty() || !cell(row, layout.of(Column.Kind.ID)).isEmpty()) {
        continue;
      }
      first.putIfAbsent(name, row);
      names.put(row, name);
      String use = preferred(row);
      String before = use.isEmpty() ? use : preferred.putIfAbsent(name, use);
      if (before != null && !before.equals(use)) {
        preferred.put(name, "");
      }
    }
    Map<String, Integer> sizes = new HashMap<>();
    names.values().forEach(name -> sizes.merge(name, 1, Integer::sum));
    names.forEach(
        (row, name) -> {
          boolean one = !preferred.getOrDefault(name, "-").isEmpty();
          if (one && sizes.get(name) > 1) {
            firsts.put(row, first.get(name));
          }
        });
  }

  /** The preferred English term of a row; empty if it has none. */
  private String preferred(int row) {
    boolean use =
        TableValues.status(cell(row, layout.of(Column.Kind.STATUS)))
                .filter(status -> status == TermStatus.PREFERRED)
                .isPresent()
            && !TableValues.truth(cell(row, layout.of(Column.Kind.FORBIDDEN))).orElse(false);
    for (int i = 0; i < layout.columns().size() && use; i++) {
      Column column = layout.columns().get(i);
      if (column.isTarget() && column.kind().namesConcepts() && !cell(row, i).isEmpty()) {
        return cell(row, i);
      }
    }
    return "";
  }

  /** Whether other rows also describe the concept of this one. */
  boolean shares(int row) {
    return firsts.containsKey(row);
  }

  /** The first row of the concept of a row. */
  int first(int row) {
    return firsts.getOrDefault(row, row);
  }

  private String cell(int row, int place) {
    List<String> cells = table.rows().get(row);
    return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
  }
}
