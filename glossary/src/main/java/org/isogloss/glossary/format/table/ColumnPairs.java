package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.LanguageSection;

/**
 * Tells what "source" and "term" mean by the columns beside them: "source" is a term rather than a
 * reference beside a column of translations and to the left of "term". "Term" beside source terms
 * is their translation, beside the English terms it is what they translate, and beside synonyms or
 * forbidden terms it is the term to use.
 */
final class ColumnPairs {

  private static final Column SOURCE = Column.of(Column.Kind.SOURCE);
  private static final Column TERM = Column.of(Column.Kind.TERM);

  private ColumnPairs() {}

  /** The columns with source terms and their translations as what they are. */
  static List<Column> of(List<Column> columns) {
    List<Column> paired = new ArrayList<>(columns);
    int source = columns.indexOf(SOURCE);
    if (source >= 0 && isSourceTerm(source, columns)) {
      paired.set(source, Column.of(Column.Kind.SOURCE_TERM));
    }
    int term = columns.indexOf(TERM);
    if (term >= 0 && !has(Column.Kind.LANGUAGE, columns)) {
      termKind(paired).ifPresent(kind -> paired.set(term, Column.of(kind)));
    }
    return paired;
  }

  /** What a column "term" contains in a table with one concept per row; empty in another table. */
  private static Optional<Column.Kind> termKind(List<Column> columns) {
    if (isLoneTarget(columns)) {
      boolean translates = columns.stream().anyMatch(ColumnPairs::isForeign);
      boolean rated = has(Column.Kind.ADMITTED, columns) || has(Column.Kind.DEPRECATED, columns);
      return translates || rated ? Optional.of(Column.Kind.TARGET_TERM) : Optional.empty();
    }
    if (columns.stream().noneMatch(ColumnPairs::isTranslation)) {
      return Optional.empty();
    }
    // With source terms, too, there is nothing left that it could be.
    return Optional.of(
        has(Column.Kind.SOURCE_TERM, columns) ? Column.Kind.IGNORED : Column.Kind.SOURCE_TERM);
  }

  /** Whether a column says that its terms are English, or a translation. */
  private static boolean isTranslation(Column column) {
    return column.isTarget()
        && (column.kind() == Column.Kind.TERM_IN_LANGUAGE
            || column.kind() == Column.Kind.TARGET_TERM);
  }

  private static boolean isSourceTerm(int source, List<Column> columns) {
    if (has(Column.Kind.TARGET_TERM, columns)) {
      return !has(Column.Kind.SOURCE_TERM, columns);
    }
    return source < columns.indexOf(TERM)
        && isLoneTarget(columns)
        && columns.stream().noneMatch(ColumnPairs::isForeign);
  }

  /** Whether no column but "term" can hold the term to use in the language that is checked. */
  private static boolean isLoneTarget(List<Column> columns) {
    return !has(Column.Kind.LANGUAGE, columns)
        && columns.stream().noneMatch(column -> column.isTarget() && column.kind().namesConcepts());
  }

  private static boolean isForeign(Column column) {
    return switch (column.kind()) {
      case SOURCE_TERM, TERM_IN_LANGUAGE -> !LanguageSection.isEnglish(column.language());
      case TARGET_TERM -> !column.isTarget();
      default -> false;
    };
  }

  private static boolean has(Column.Kind kind, List<Column> columns) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }
}
