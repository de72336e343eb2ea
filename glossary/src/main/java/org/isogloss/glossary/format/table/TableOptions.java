package org.isogloss.glossary.format.table;

import java.util.List;
import java.util.Objects;

/**
 * What a user specifies for a table whose header does not.
 *
 * @param columns the content of each column, from the left; empty to use the header
 * @param sourceLanguage the language of a column of source terms; empty to use its script
 * @param targetLanguage the language of a column of target terms
 */
public record TableOptions(List<String> columns, String sourceLanguage, String targetLanguage) {

  /** Nothing specified: the header and the scripts decide. */
  public static final TableOptions DEFAULT = new TableOptions(List.of(), "", "en");

  /** Whether a column can have this name. */
  public static boolean isColumn(String name) {
    return name.equals("-") || ColumnNames.of(name).isPresent();
  }

  public TableOptions {
    columns = List.copyOf(columns);
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
  }
}
