package org.isogloss.cli.glossary;

import java.util.List;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.format.table.TableOptions;
import picocli.CommandLine.Option;

/** How tables are read that do not say it themselves. */
final class TableColumns {

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description =
          "what the columns of a table hold, from the left: source term, target term, en, zh,"
              + " status, comment and so on; - for a column to leave out")
  private List<String> columns = List.of();

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      defaultValue = "",
      description = "the language of source terms (default: by their script)")
  private String sourceLanguage = "";

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "the language of target terms (default: en)")
  private String targetLanguage = "en";

  /** The settings; a wrong one is told in the name of the command. */
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
                + "', expected a name such as term, status, note, de, or - for one to leave out");
      }
    }
    return new TableOptions(columns, sourceLanguage, targetLanguage);
  }

  static void requireTag(GlossarySubcommand command, String option, String tag) {
    if (!LanguageSection.isTag(tag)) {
      throw command.wrong(
          option + ": '" + tag + "', expected a language tag such as en or zh-Hans");
    }
  }
}
