package org.isogloss.rules.bilingual.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Confidence;
import org.isogloss.testkit.RuleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure it is that sources with different numbers should have one translation. */
class SameSourceRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "已点亮1盏灯并且全部关闭 | 1 lamp lit and closed | 已点亮5盏灯并且全部关闭 | 5 lamps lit and closed",
        "Warten Sie 3 Minuten. | Wait three minutes. | Warten Sie 15 Minuten. | Wait 15 minutes.",
        "Der Turm öffnet um 8 Uhr. | The tower opens at 8 a.m. | Der Turm öffnet um 18 Uhr. | The"
            + " tower opens at 6 p.m.",
        "Es sank am 3.4.2024. | It sank April 3, 2024. | Es sank am 5.6.2024. | It sank June 5,"
            + " 2024.",
      })
  void aNumberAsksForOtherWords(String one, String english, String other, String otherEnglish) {
    assertThat(findings(one, english, other, otherEnglish))
        .extracting(Finding::confidence)
        .containsExactly(Confidence.LOW);
  }

  @Test
  void otherWordingIsNoMatterOfNumbers() {
    assertThat(
            findings(
                "Nach 3 Minuten läutet die Glocke.",
                "The bell rings after 3 minutes.",
                "Nach 5 Minuten läutet die Glocke.",
                "Wait for 5 minutes until a ringing is heard."))
        .extracting(Finding::confidence)
        .containsExactly(Confidence.MEDIUM);
    assertThat(
            findings(
                "Nach 3 Minuten läutet die Glocke.",
                "The bell rings after 3 minutes.",
                "Nach 3 Minuten läutet die Glocke.",
                "The bell sounds after 3 minutes."))
        .extracting(Finding::confidence)
        .containsExactly(Confidence.MEDIUM);
  }

  private static List<Finding> findings(
      String one, String english, String other, String otherEnglish) {
    String language = one.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "de";
    String table = "| %s | en |\n|---|---|\n| %s | %s |\n| %s | %s |\n";
    return RuleRun.of(
            new SameSourceRule(), table.formatted(language, one, english, other, otherEnglish))
        .findings();
  }
}
