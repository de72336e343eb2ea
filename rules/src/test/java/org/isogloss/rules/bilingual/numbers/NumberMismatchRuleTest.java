package org.isogloss.rules.bilingual.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.lint.Finding;
import org.isogloss.testkit.RuleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for a number, and what is expected of languages that are not wholly read. */
class NumberMismatchRuleTest {

  @ParameterizedTest
  @CsvSource({
    "zh, 这座桥长120米。, The bridge is 102 meters long., 120",
    "de, Die Glocke wiegt 25 Tonnen., The bell weighs 27 tons., 25",
  })
  void theNumberOfTheSourceIsSuggested(
      String language, String source, String english, String suggestion) {
    assertThat(finding(language, source, english).suggestions()).containsExactly(suggestion);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 令和6年に鐘が鳴った。, The bell rang in 2025.",
    "ja, 応永6年に鐘が鳴った。, The bell rang in 1399.",
    "zh, 见第123—125页。, See pages 123–26.",
    "zh, 2020年至2021年的航行。, The voyage of 2020–22.",
    "ko, 종은 3천만 원이다., The bell costs 40000000 won.",
    "de, 2½ Stunden, 3 hours",
  })
  void whereMoreThanTheFigureDiffersNothingIsSuggested(
      String language, String source, String english) {
    assertThat(finding(language, source, english).suggestions()).isEmpty();
  }

  @Test
  void wordsOfALanguageThatIsNotReadMayBeAnyNumber() {
    assertThat(findings("eu", "Berrehun lanpara.", "Two hundred lamps.")).isEmpty();
    assertThat(findings("eu", "Lanparak dira.", "There are 250 lamps.")).hasSize(1);
    assertThat(findings("ru", "Лампы здесь.", "Two hundred lamps are here.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Am 5. März 2024 | On May 5, 2024 | März (3) | May (5)",
        "ru | Он родился 5 марта. | He was born on May 5. | марта (3) | May (5)",
        "fr | Née le 5 mars 1924 | Born on May 5, 1924 | mars (3) | May (5)",
        "zh | 3月5日出发。 | We leave on May 3. | 3月 (3) | May (5)",
        "zh | 三月五日回来。 | We return on 5 April. | 三月 (3) | April (4)",
      })
  void monthsOfDatesDiffer(
      String language, String source, String english, String there, String here) {
    assertThat(finding(language, source, english).message())
        .isEqualTo("The source has %s, but the translation has %s.".formatted(there, here));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Am 5. März 2024 | On March 5, 2024",
        "de | Am 5.3.2024 | On March 5, 2024",
        "zh | 5日出发。 | We leave on May 5.",
        "zh | 3月5日出发。 | We leave on 5 March.",
        "de | Im März 5 Glocken | You may 5 bells",
        "es | El 5 de mayo de 2024 | On May 5, 2024",
      })
  void monthsAreTheSameOrNotInDates(String language, String source, String english) {
    assertThat(findings(language, source, english)).isEmpty();
  }

  private static Finding finding(String language, String source, String english) {
    List<Finding> findings = findings(language, source, english);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> findings(String language, String source, String english) {
    String table = "| %s | en |\n|---|---|\n| %s | %s |\n".formatted(language, source, english);
    return RuleRun.of(new NumberMismatchRule(), table).findings();
  }
}
