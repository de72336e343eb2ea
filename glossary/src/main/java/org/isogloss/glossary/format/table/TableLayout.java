package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;

/**
 * The columns of a table.
 *
 * @param columns what each holds, from the left
 * @param header whether the first row names them
 */
public record TableLayout(List<Column> columns, boolean header) {

  public TableLayout {
    columns = List.copyOf(columns);
  }

  /**
   * The layout that the options name; failing that the one that the first row names; failing that
   * terms, or source term, target term and comment.
   */
  public static TableLayout of(Table table, TableOptions options, Notes notes)
      throws TermbaseException {
    return new LayoutFinder(table, options, notes).find();
  }

  /** The same with columns that are left alone, for rows that are longer than the heading. */
  TableLayout padded(int width) {
    List<Column> all = new ArrayList<>(columns);
    while (all.size() < width) {
      all.add(Column.of(Column.Kind.IGNORED));
    }
    return new TableLayout(all, header);
  }

  /** The place of the first row of concepts, from 0. */
  int firstRow() {
    return header ? 1 : 0;
  }

  /** The place of a column of this kind, from 0; -1 if there is none. */
  public int of(Column.Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the fields of a row of several terms, such as the word class, are said of the terms in
   * this column: of those in the language that is checked; of all where none is in it.
   */
  boolean describes(Column column) {
    return column.kind().holdsTerms()
        && (column.isTarget() || columns.stream().noneMatch(Column::isTarget));
  }

  /** The terms of a concept that a column of terms is for. */
  List<Term> terms(Concept concept, Column column) {
    if (!column.language().isEmpty()) {
      return concept.language(column.language()).map(LanguageSection::terms).orElse(List.of());
    }
    return has(Column.Kind.LANGUAGE) ? concept.languages().get(0).terms() : concept.terms();
  }

  boolean has(Column.Kind kind) {
    return of(kind) >= 0;
  }
}
