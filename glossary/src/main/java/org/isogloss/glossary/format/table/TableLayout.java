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
 * @param columns the content of each column, from the left
 * @param header whether the first row names them
 */
public record TableLayout(List<Column> columns, boolean header) {

  public TableLayout {
    columns = List.copyOf(columns);
  }

  /**
   * The layout given by the options, or else by the first row, or else terms, or source term,
   * target term and comment.
   */
  public static TableLayout of(Table table, TableOptions options, Notes notes)
      throws TermbaseException {
    return new LayoutFinder(table, options, notes).find();
  }

  /**
   * Returns the same layout with ignored columns added, for rows that are longer than the heading.
   */
  TableLayout padded(int width) {
    List<Column> all = new ArrayList<>(columns);
    while (all.size() < width) {
      all.add(Column.of(Column.Kind.IGNORED));
    }
    return new TableLayout(all, header);
  }

  /** The index of the first row of concepts, from 0. */
  int firstRow() {
    return header ? 1 : 0;
  }

  /** The index of a column of this kind, from 0; -1 if there is none. */
  public int of(Column.Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the fields of a row of several terms, such as the word class, apply to the terms in
   * this column: to those in the checked language, or to all if none is in it.
   */
  boolean describes(Column column) {
    return column.kind().holdsTerms()
        && (column.isTarget() || columns.stream().noneMatch(Column::isTarget));
  }

  /** The terms of a concept that belong in a column of terms. */
  List<Term> terms(Concept concept, Column column) {
    if (!column.language().isEmpty()) {
      return concept.language(column.language()).map(LanguageSection::terms).orElse(List.of());
    }
    return has(Column.Kind.LANGUAGE) ? concept.languages().get(0).terms() : concept.terms();
  }

  /** Whether each row says how good its term is. */
  boolean rates() {
    return has(Column.Kind.STATUS) || has(Column.Kind.FORBIDDEN);
  }

  boolean has(Column.Kind kind) {
    return of(kind) >= 0;
  }
}
