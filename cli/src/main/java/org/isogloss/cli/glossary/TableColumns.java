package org.isogloss.cli.glossary;

import java.util.List;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.format.table.TableOptions;
import picocli.CommandLine.Option;

/** How tables without a header are read. */
final class TableColumns {

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description =
          "name the columns of a table, from left to right: source term, target term, en, zh,"
              + " status, comment and so on; - skips a column")
  private List<String> columns = List.of();

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      defaultValue = "",
      description = "set the language of source terms (default: by their script)")
  private String sourceLanguage = "";

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "set the language of target terms (default: en)")
  private String targetLanguage = "en";

  /** The settings; an invalid one is reported as a usage error of the command. */
  TableOptions options(GlossarySubcommand command) {
    if (!sourceLanguage.isEmpty()) {
      requireTag(command, "--source-language", sourceLanguage);
    }
    requireTag(command, "--target-language", targetLanguage);
    for (String column : columns) {
      if (!TableOptions.isColumn(column)) {
        throw command.wrong(
            "--columns: unknown column '"
                + column
                + "', expected a name such as term, status, note or de, or - to skip a column");
      }
    }
    return new TableOptions(columns, sourceLanguage, targetLanguage);
  }

  static void requireTag(GlossarySubcommand command, String option, String tag) {
    if (!LanguageSection.isTag(tag)) {
      throw command.wrong(
          option + ": '" + tag + "' is not a language tag, expected one such as en or zh-Hans");
    }
  }
}
