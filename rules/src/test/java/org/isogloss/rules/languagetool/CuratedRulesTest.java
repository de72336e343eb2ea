package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.rule.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

class CuratedRulesTest {

  private static final CuratedRules RULES =
      CuratedRules.of(
          Map.of(
              "high", List.of("BELL_RULE: fog, 4 of 4"),
              "medium", List.of("*: the rest", "BELL_*: bells", "BELL_TOWER_*: towers"),
              "low", List.of("category STYLE: taste", "HORN unless lower-case-block: horns"),
              "off", List.of("WHISTLE: never right", "category WIKIPEDIA: not ours")));

  @ParameterizedTest
  @CsvSource({
    "BELL_RULE, STYLE, BELL_RULE",
    "BELL_OTHER, STYLE, BELL_*",
    "BELL_TOWER_ONE, STYLE, BELL_TOWER_*",
    "LAMP, STYLE, category STYLE",
    "LAMP, GRAMMAR, *",
  })
  void theMostSpecificEntryApplies(String rule, String category, String entry) {
    assertThat(RULES.of(rule, category).name()).isEqualTo(entry);
  }

  @Test
  void anEntryHasALevelVetoesAndAReason() {
    assertThat(RULES.of("BELL_RULE", "GRAMMAR").confidence()).contains(Confidence.HIGH);
    assertThat(RULES.of("BELL_RULE", "GRAMMAR").reason()).isEqualTo("fog, 4 of 4");
    assertThat(RULES.of("HORN", "GRAMMAR").vetoes()).containsExactly(Veto.LOWER_CASE_BLOCK);
    assertThat(RULES.of("HORN", "GRAMMAR").confidence()).isEqualTo(Optional.of(Confidence.LOW));
    assertThat(RULES.of("WHISTLE", "GRAMMAR").isOff()).isTrue();
    assertThat(RULES.off()).isEqualTo("WHISTLE,category WIKIPEDIA");
  }

  @Test
  void anEntryMayHaveVetoesAndDoubts() {
    CuratedRules.Entry entry =
        CuratedRules.of(
                Map.of("medium", List.of("* unless lower-case-block low if code-like, quoted: r")))
            .of("ANY", "STYLE");

    assertThat(entry.vetoes()).containsExactly(Veto.LOWER_CASE_BLOCK);
    assertThat(entry.doubts()).containsExactlyInAnyOrder(Veto.CODE_LIKE, Veto.QUOTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BELL", "BELL:", "BELL unless : x", "BELL unless never-heard-of: x"})
  void malformedEntriesAreRejected(String line) {
    Map<String, List<String>> levels = Map.of("medium", List.of("*: rest", line));

    assertThatThrownBy(() -> CuratedRules.of(levels)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void duplicateEntriesUnknownLevelsAndAMissingRestAreRejected() {
    assertThatThrownBy(
            () -> CuratedRules.of(Map.of("medium", List.of("*: r", "BELL: x", "BELL: y"))))
        .hasMessageContaining("BELL");
    assertThatThrownBy(() -> CuratedRules.of(Map.of("loud", List.of("*: r"))))
        .hasMessageContaining("loud");
    assertThatThrownBy(() -> CuratedRules.of(Map.of("medium", List.of("BELL: x"))))
        .hasMessageContaining("*");
  }

  @Test
  void allRulesAndCategoriesInTheFileExist() {
    Set<String> ids = new HashSet<>();
    Set<String> categories = new HashSet<>();
    for (String variety : LanguageToolSettings.VARIETIES) {
      for (Rule rule :
          new JLanguageTool(Languages.getLanguageForShortCode(variety)).getAllRules()) {
        ids.add(rule.getId());
        categories.add(String.valueOf(rule.getCategory().getId()));
      }
    }
    Set<String> unknown = new HashSet<>(CuratedRules.BUILT_IN.ruleIds());
    unknown.removeAll(ids);
    // The names of single compounds are made when one is found.
    unknown.removeIf(id -> id.startsWith("EN_COMPOUNDS_"));

    assertThat(unknown).isEmpty();
    assertThat(categories).containsAll(CuratedRules.BUILT_IN.categories());
    // Every category has an entry, so that the rest is only what a new version brings.
    assertThat(CuratedRules.BUILT_IN.categories()).containsAll(categories);
  }
}
