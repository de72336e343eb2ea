package org.isogloss.rules.bilingual.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.testkit.RuleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left in a language with Latin letters, and how sure that is. */
class UntranslatedRuleTest {

  private static List<String> findings(String language, String source, String translation) {
    return RuleRun.of(
            new UntranslatedRule(),
            """
            | %s | en |
            |---|---|
            | Der Turm steht schon lange am Hafen. | The tower has stood by the port for a long time. |
            | %s | %s |
            | Die Nacht war dunkel und kalt. | The night was dark and cold. |
            """
                .formatted(language, source, translation))
        .findings()
        .stream()
        .map(finding -> finding.confidence() + " " + finding.text())
        .toList();
  }

  @Test
  void oneCharacterIsAWord() {
    assertThat(
            RuleRun.of(
                    new UntranslatedRule(), "| zh | en |\n|---|---|\n| 水位高。 | The water is 高. |\n")
                .findings())
        .extracting(finding -> finding.confidence() + " " + finding.text())
        .containsExactly("MEDIUM 高");
    assertThat(
            RuleRun.of(
                    new UntranslatedRule(),
                    "| zh | en |\n|---|---|\n| “高”字很难。 | The character “高” is difficult. |\n")
                .findings())
        .extracting(finding -> finding.confidence() + " " + finding.text())
        .containsExactly("LOW 高");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Er hatte keine Zeit für ein Gespräch.",
        "de | Die Lampe brannte hell und der Wärter schlief.",
        "fr | Le gardien dort dans sa petite maison.",
        "es | El guardián duerme en la torre del puerto.",
        "nl | De wachter slaapt in het huis bij de toren.",
        "sv | Lampan brinner och vaktaren sover i tornet.",
        "pl | Latarnik nie śpi przez całą noc.",
      })
  void aSentenceThatIsTheSameIsLeft(String language, String text) {
    assertThat(findings(language, text, text)).containsExactly("HIGH " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Jens von Berg, Wärter in Neuwerk",
        "de | Neuwerk 12, 27499 Hamburg",
        "de | To keep the light is to keep the faith.",
        "de | Leuchtturm",
        "de | Carpe diem et noctem",
        "de | lamp --oil --wick 3",
        "fr | Le Grand Phare du Nord",
      })
  void namesAndEnglishMayBeTheSame(String language, String text) {
    assertThat(findings(language, text, text)).isEmpty();
  }

  @Test
  void whatMayBeATitleIsLessSure() {
    String title = "Leben und Leiden des armen Wärters";
    assertThat(findings("de", title, title)).containsExactly("MEDIUM " + title);
    String work = "Anna Kern: Das Leben auf dem Turm und wie es war. Bremen 1987.";
    assertThat(findings("de", work, work)).containsExactly("LOW " + work);
  }

  @Test
  void aPassageOfTheSourceIsLeft() {
    String source = "Der Turm ist alt, sehr teuer und schwer zu heizen.";

    assertThat(findings("de", source, "The tower is old, sehr teuer und schwer to heat."))
        .containsExactly("MEDIUM sehr teuer und schwer");
    assertThat(findings("de", source, "The tower is old, very expensive und schwer to heat."))
        .containsExactly("LOW und schwer");
    assertThat(findings("de", source, "The tower is old (sehr teuer und schwer) to heat."))
        .containsExactly("LOW sehr teuer und schwer");
    assertThat(findings("de", source, "The tower is old, very costly and hard to heat.")).isEmpty();
  }

  @Test
  void aTextOfWhichAWordWasChangedIsLeft() {
    assertThat(
            findings(
                "de",
                "Er hatte gestern keine Zeit für ein Gespräch mit dem Wärter.",
                "Er hatte heute keine Zeit für ein Gespräch mit dem Wärter."))
        .containsExactly("MEDIUM Er hatte heute keine Zeit für ein Gespräch mit dem Wärter.");
  }

  @Test
  void namesOfSeveralWordsAreNoPassages() {
    assertThat(
            findings(
                "de",
                "Sie gehört zum Verein für die Rettung alter Türme.",
                "She belongs to the Verein für die Rettung alter Türme."))
        .allMatch(finding -> finding.startsWith("LOW "));
    assertThat(
            findings(
                "fr",
                "Elle habite rue du Phare à Brest.",
                "She lives in the rue du Phare in Brest."))
        .isEmpty();
  }
}
