package org.isogloss.rules.bilingual.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Confidence;
import org.isogloss.testkit.RuleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** End marks in a file that has a habit of its own. */
class PunctuationMismatchRuleTest {

  private static final String HEADING = "| zh | en |\n|---|---|\n";

  @Test
  void aSingleDifferenceIsReported() {
    List<Finding> findings = findings(HEADING + agreeing(12) + "| 请打开水泵。 | Switch on the pump |\n");

    assertThat(findings).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
  }

  @Test
  void whatAFileOftenDoesIsAHabit() {
    List<Finding> findings =
        findings(HEADING + agreeing(95) + "| 请打开水泵。 | Switch on the pump |\n".repeat(5));

    assertThat(findings).hasSize(5);
    assertThat(findings).extracting(Finding::confidence).containsOnly(Confidence.LOW);
  }

  @Test
  void fivePlacesOfManyAreSlips() {
    List<Finding> findings =
        findings(HEADING + agreeing(96) + "| 请打开水泵。 | Switch on the pump |\n".repeat(5));

    assertThat(findings).extracting(Finding::confidence).containsOnly(Confidence.MEDIUM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Offen bis 21:30 Uhr | Open until 9:30 p.m.",
        "de | Lampen, Glocken und so weiter | Lamps, bells, etc.",
        "de | Ludwig XIV. | Louis XIV",
        "de | 3 Std. | 3 h",
        "fr | Dix-huit heures trente | 6:30 p.m.",
      })
  void aPeriodOfAnAbbreviationMayEndATextAsWell(
      String language, String source, String translation) {
    String table = "| %s | en |\n|---|---|\n| %s | %s |\n";

    assertThat(findings(table.formatted(language, source, translation))).isEmpty();
    assertThat(findings(table.formatted(language, source, translation + "?"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Er fragte: „Wer bist du?“",
        "de | Er fragte: »Wer bist du?«",
        "de | Er fragte: ‚Wer bist du?‘",
        "cs | Zeptal se: „Kdo jsi?“",
        "da | Han spurgte: »Hvem er du?«",
        "pl | Zapytał: „Kim jesteś?”",
        "fr | Il demanda : « Qui êtes-vous ? »",
      })
  void aQuotationClosesAsItsLanguageClosesIt(String language, String source) {
    String table = "| %s | en |\n|---|---|\n| %s | %s |\n";

    assertThat(findings(table.formatted(language, source, "He asked, “Who are you?”"))).isEmpty();
    assertThat(findings(table.formatted(language, source, "He asked, “Who are you.”")))
        .extracting(Finding::message)
        .containsExactly(
            "The source ends with a question mark, and the translation with a period.");
  }

  private static String agreeing(int count) {
    return "| 灯塔在港口的北边。 | The lighthouse is north of the port. |\n".repeat(count);
  }

  private static List<Finding> findings(String markdown) {
    return RuleRun.of(new PunctuationMismatchRule(), markdown).findings();
  }
}
