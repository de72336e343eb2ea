package org.isogloss.glossary.format.table;

import java.util.List;
import java.util.Objects;

/**
 * What a user says of a table whose header does not say it.
 *
 * @param columns what each column holds, from the left; empty to go by the header
 * @param sourceLanguage the language of a column of source terms; empty to go by its script
 * @param targetLanguage the language of a column of target terms
 */
public record TableOptions(List<String> columns, String sourceLanguage, String targetLanguage) {

  /** Nothing said: the header and the scripts decide. */
  public static final TableOptions DEFAULT = new TableOptions(List.of(), "", "en");

  /** Whether a column can be named so. */
  public static boolean isColumn(String name) {
    return name.equals("-") || ColumnNames.of(name).isPresent();
  }

  public TableOptions {
    columns = List.copyOf(columns);
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
  }
}
