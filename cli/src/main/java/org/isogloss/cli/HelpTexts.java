package org.isogloss.cli;

import java.util.Arrays;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;
import org.isogloss.report.ReportFormat;
import org.isogloss.rules.repeats.RepeatedPassageRule;

/** Help texts that are generated from lists elsewhere, or replace those of picocli. */
final class HelpTexts extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    String formats =
        Arrays.stream(ReportFormat.values())
            .map(format -> format.label() + " (" + format.description() + ")")
            .collect(Collectors.joining(", "));
    return new Object[][] {
      {"report-formats", formats},
      {"repeats.min-words", String.valueOf(RepeatedPassageRule.MIN_WORDS.fallback())},
      {"repeats.similarity", String.valueOf(RepeatedPassageRule.SIMILARITY.fallback())},
      {"mixinStandardHelpOptions.help", "show this help and exit"},
      {"mixinStandardHelpOptions.version", "print the version and exit"},
    };
  }
}
