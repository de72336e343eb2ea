package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/** Determines which columns a table lacks for its new contents. */
final class TableWidening {

  /** The fields of a concept, and those of terms that a row can have for all of its terms. */
  private static final List<Column.Kind> SHARED_FIELDS =
      List.of(
          Column.Kind.SUBJECT,
          Column.Kind.DEFINITION,
          Column.Kind.NOTE,
          Column.Kind.PART_OF_SPEECH,
          Column.Kind.CASE,
          Column.Kind.EXACT_FORM,
          Column.Kind.COMMENT,
          Column.Kind.EXCEPT);

  private TableWidening() {}

  /** The layout with the missing columns at its right end. */
  static TableLayout of(TableLayout layout, Termbase termbase) {
    List<Column> columns = new ArrayList<>(layout.columns());
    if (layout.has(Column.Kind.TERM)) {
      fields(layout, termbase).forEach(field -> columns.add(Column.of(field)));
    } else {
      columns.addAll(termColumns(layout, termbase));
      TableLayout wide = new TableLayout(columns, layout.header());
      sharedFields(wide, termbase).forEach(field -> columns.add(Column.of(field)));
    }
    return new TableLayout(columns, layout.header());
  }

  /** The fields for which a table with one term per row needs a column, in the usual order. */
  static List<Column.Kind> fields(TableLayout layout, Termbase termbase) {
    List<Column.Kind> fields = new ArrayList<>();
    for (Column.Kind field : Column.FIELDS) {
      boolean needed =
          !layout.has(field)
              && termbase.concepts().stream().anyMatch(concept -> needs(field, concept, layout));
      if (needed) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static boolean needs(Column.Kind field, Concept concept, TableLayout layout) {
    List<TableRow> rows = TableRow.ofEachTerm(concept);
    return switch (field) {
      case ID -> rows.size() > 1;
      case STATUS -> rows.stream().anyMatch(row -> !row.saysStatus(layout));
      case LANGUAGE ->
          rows.stream().anyMatch(r -> !r.section().language().equals(LanguageSection.ENGLISH));
      default -> rows.stream().anyMatch(row -> !row.value(field, layout).isEmpty());
    };
  }

  /**
   * The fields for which a table with one concept per row needs a column. A field of the terms
   * applies to all that the row describes, so it has one only if they agree on it everywhere.
   */
  private static List<Column.Kind> sharedFields(TableLayout layout, Termbase termbase) {
    List<Column.Kind> fields =
        SHARED_FIELDS.stream().filter(field -> !layout.has(field)).collect(Collectors.toList());
    Set<Column.Kind> needed = EnumSet.noneOf(Column.Kind.class);
    for (Concept concept : termbase.concepts()) {
      List<TableRow> rows = described(concept, layout);
      for (Column.Kind field : List.copyOf(fields)) {
        Set<String> values =
            rows.stream().map(row -> row.value(field, layout)).collect(Collectors.toSet());
        if (values.size() > 1) {
          fields.remove(field);
        } else if (!values.isEmpty() && !values.contains("")) {
          needed.add(field);
        }
      }
    }
    fields.retainAll(needed);
    return fields;
  }

  /** The terms that the row of a concept describes. */
  private static List<TableRow> described(Concept concept, TableLayout layout) {
    Set<Term> described =
        layout.columns().stream()
            .filter(layout::describes)
            .flatMap(column -> TableRow.shown(concept, column, layout).stream())
            .collect(Collectors.toSet());
    return TableRow.ofEachTerm(concept).stream()
        .filter(row -> described.contains(row.term()))
        .toList();
  }

  /** The columns of terms that a table with one concept per row needs and lacks. */
  private static Set<Column> termColumns(TableLayout layout, Termbase termbase) {
    Set<Column> lacking = new LinkedHashSet<>();
    for (Concept concept : termbase.concepts()) {
      List<Term> shown =
          layout.columns().stream()
              .flatMap(column -> TableRow.shown(concept, column, layout).stream())
              .toList();
      for (LanguageSection section : concept.languages()) {
        for (Term term : section.terms()) {
          Column column = column(section, term, layout);
          if (!shown.contains(term) && !layout.columns().contains(column)) {
            lacking.add(column);
          }
        }
      }
    }
    return lacking;
  }

  private static Column column(LanguageSection section, Term term, TableLayout layout) {
    boolean target = layout.columns().stream().anyMatch(Column::isTarget);
    if (section.isEnglish() && term.status() == TermStatus.DEPRECATED) {
      return Column.of(Column.Kind.DEPRECATED);
    }
    if (section.isEnglish() && term.status() == TermStatus.ADMITTED && target) {
      return Column.of(Column.Kind.ADMITTED);
    }
    return new Column(Column.Kind.TERM_IN_LANGUAGE, section.language());
  }
}
