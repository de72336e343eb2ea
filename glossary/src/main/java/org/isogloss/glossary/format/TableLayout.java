package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermbaseException;

/**
 * The columns of a table.
 *
 * @param columns what each holds, from the left
 * @param header whether the first row names them
 */
record TableLayout(List<Column> columns, boolean header) {

  TableLayout {
    columns = List.copyOf(columns);
  }

  /**
   * The layout that the options name; failing that the one that the first row names; failing that
   * terms, or source term, target term and comment.
   */
  static TableLayout of(Table table, TableOptions options) throws TermbaseException {
    List<String> first = table.rows().get(0);
    boolean header = first.stream().anyMatch(cell -> Column.named(cell).isPresent());
    if (!options.columns().isEmpty()) {
      boolean named = header || first.equals(options.columns());
      return new TableLayout(set(options), named);
    }
    if (header) {
      return new TableLayout(named(table, first), true);
    }
    List<Column> guessed = new ArrayList<>();
    int width = table.rows().stream().mapToInt(List::size).max().orElse(1);
    if (width == 1) {
      guessed.add(new Column(Column.Kind.PREFERRED, ""));
    } else {
      guessed.add(new Column(Column.Kind.SOURCE_TERM, sourceLanguage(table, options)));
      guessed.add(new Column(Column.Kind.TARGET_TERM, options.targetLanguage()));
    }
    if (width > 2) {
      guessed.add(new Column(Column.Kind.COMMENT, ""));
    }
    if (width > 3) {
      throw table.error(
          0, 0, "a table of " + width + " columns without a header", "names of the columns");
    }
    return new TableLayout(guessed, false);
  }

  private static List<Column> set(TableOptions options) {
    List<Column> columns = new ArrayList<>();
    for (String name : options.columns()) {
      Column column =
          name.equals("-")
              ? new Column(Column.Kind.IGNORED, "")
              : Column.named(name)
                  .orElseThrow(() -> new IllegalArgumentException("unknown column " + name));
      columns.add(withLanguage(column, options));
    }
    return columns;
  }

  private static Column withLanguage(Column column, TableOptions options) {
    return switch (column.kind()) {
      case SOURCE_TERM ->
          new Column(
              column.kind(),
              options.sourceLanguage().isEmpty()
                  ? LanguageSection.UNDETERMINED
                  : options.sourceLanguage());
      case TARGET_TERM -> new Column(column.kind(), options.targetLanguage());
      default -> column;
    };
  }

  private static List<Column> named(Table table, List<String> header) throws TermbaseException {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      Optional<Column> column = Column.named(name);
      if (column.isEmpty()) {
        throw table.error(
            0,
            i,
            "unknown column '" + name + "'",
            "one of preferred, admitted, deprecated, note, term, status, language and the like");
      }
      Column found = withLanguage(column.get(), TableOptions.DEFAULT);
      if (found.kind() != Column.Kind.IGNORED && columns.contains(found)) {
        throw table.error(0, i, "duplicate column '" + name + "'", "each column once");
      }
      columns.add(found);
    }
    // Beside a column of translations, "source" is the source term and not a reference.
    boolean translations =
        columns.stream().anyMatch(column -> column.kind() == Column.Kind.TARGET_TERM);
    int source = columns.indexOf(new Column(Column.Kind.SOURCE, ""));
    if (translations && source >= 0) {
      columns.set(source, new Column(Column.Kind.SOURCE_TERM, LanguageSection.UNDETERMINED));
    }
    if (columns.stream().noneMatch(column -> column.kind().namesConcepts())) {
      throw table.error(0, 0, "no column of terms", "a column preferred or term");
    }
    return columns;
  }

  private static String sourceLanguage(Table table, TableOptions options) {
    if (!options.sourceLanguage().isEmpty()) {
      return options.sourceLanguage();
    }
    return Scripts.language(table.rows().stream().map(row -> row.get(0)).toList());
  }

  /** The place of the first row of concepts, from 0. */
  int firstRow() {
    return header ? 1 : 0;
  }

  /** The place of a column of this kind, from 0; -1 if there is none. */
  int of(Column.Kind kind) {
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
