package org.isogloss.rules.languagetool.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.languagetool.LanguageToolRule;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

class AmericanRulesTest {

  private static AnalyzedDocument document(String text) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    return new AnalyzedDocument(builder.build(), List.of());
  }

  private static LanguageToolSettings settings(String variety, List<String> enabled) {
    return new LanguageToolSettings(
        Optional.ofNullable(variety), List.of(), List.of(), enabled, AcceptedWords.NONE);
  }

  /** Returns the rules of the hits that are reported if most words are written in a variety. */
  private static List<String> reported(LanguageToolSettings settings, String written) {
    AnalyzedDocument document = document("He paid five per cent for an bell.");
    List<Hit> hits =
        List.of(
            Hit.at(document.place(new Span(13, 21)), "One word.").by("PER_CENT"),
            Hit.at(document.place(new Span(26, 28)), "Use a.").by("EN_A_VS_AN"));
    return new LanguageToolRule(
            settings, ResultCache.NONE, documents -> Optional.ofNullable(written))
        .joined(hits, List.of(CheckedText.all(document))).stream()
            .map(hit -> hit.subId().orElseThrow())
            .toList();
  }

  @ParameterizedTest
  @CsvSource({",en-GB,false", ",en-US,true", ",,true", "en-US,en-GB,true"})
  void theyHoldUnlessTheWordsAreBritishAndNothingNamesTheVariety(
      String variety, String written, boolean hold) {
    List<String> reported = reported(settings(variety, List.of()), written);

    assertThat(reported).contains("EN_A_VS_AN");
    assertThat(reported.contains("PER_CENT")).isEqualTo(hold);
  }

  @Test
  void oneThatTheUserWantsHolds() {
    assertThat(reported(settings(null, List.of("PER_CENT")), "en-GB")).contains("PER_CENT");
  }

  @Test
  void familiesAreFoundByTheirBeginning() {
    assertThat(AmericanRules.contain("EN_US_SIMPLE_REPLACE_LORRY")).isTrue();
    assertThat(AmericanRules.contain("FOR_EVER")).isFalse();
  }

  @Test
  void allRulesInTheFileAreInAmericanEnglishAlone() {
    List<String> listed =
        DataFile.lines(AmericanRules.class, "american-rules.txt").stream()
            .map(name -> name.replace("*", ""))
            .toList();

    assertThat(listed).isNotEmpty();
    assertThat(ids("en-US")).containsAll(listed);
    assertThat(ids("en-GB")).doesNotContainAnyElementsOf(listed);
  }

  private static Set<String> ids(String variety) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : new JLanguageTool(Languages.getLanguageForShortCode(variety)).getAllRules()) {
      ids.add(rule.getId());
    }
    return ids;
  }
}
