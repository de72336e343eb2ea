package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

class LanguageToolSettingsTest {

  @Test
  void theVarietiesAreThoseOfLanguageTool() {
    List<String> known =
        Languages.get().stream()
            .filter(language -> language.getShortCode().equals("en") && language.isVariant())
            .map(Language::getShortCodeWithCountryAndVariant)
            .toList();
    assertThat(LanguageToolSettings.VARIETIES).containsExactlyInAnyOrderElementsOf(known);
    assertThatThrownBy(
            () ->
                new LanguageToolSettings(
                    Optional.of("en-UK"), List.of(), List.of(), AcceptedWords.NONE))
        .hasMessageContaining("en-UK");
  }

  @Test
  void theCategoriesAreThoseOfLanguageTool() {
    Set<String> known = new TreeSet<>();
    for (String variety : LanguageToolSettings.VARIETIES) {
      new JLanguageTool(Languages.getLanguageForShortCode(variety))
          .getAllRules()
          .forEach(rule -> known.add(String.valueOf(rule.getCategory().getId())));
    }
    assertThat(LanguageToolSettings.CATEGORIES).containsExactlyElementsOf(known);
    assertThatThrownBy(
            () ->
                new LanguageToolSettings(
                    Optional.of("en-US"), List.of("STYEL"), List.of(), AcceptedWords.NONE))
        .hasMessageContaining("STYEL");
  }

  @Test
  void settingsAreEqualWhateverTheOrderOfTheirIds() {
    AcceptedWords words = new AcceptedWords(List.of("b", "a"), List.of("c+"));
    assertThat(
            new LanguageToolSettings(
                Optional.of("en-GB"), List.of("TYPOS", "STYLE"), List.of("D", "C"), words))
        .isEqualTo(
            new LanguageToolSettings(
                Optional.of("en-GB"),
                List.of("STYLE", "TYPOS"),
                List.of("C", "D"),
                new AcceptedWords(List.of("a", "b"), List.of("c+"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // word | pattern | text with the word in question marked | accepted
        "erhu    |         | the «erhu» sang        | true",
        "erhu    |         | the «Erhu» sang        | false",
        "erhu    |         | the «erhus» sang       | false",
        "erhu    |         | the «erhu's» sound     | true",
        "erhu    |         | the «erhu’s» sound     | true",
        "ku qu   |         | the «ku» qu sang       | true",
        "ku qu   |         | the ku «qu» sang       | true",
        "ku qu   |         | the ku and «qu» sang   | false",
        "ku qu   |         | the haku «qu» sang     | false",
        "ku qu   |         | ku qu and «qu» sang    | false",
        "        | [Ee]rhu | the «Erhu» sang        | true",
        "        | [Ee]rhu | the «erhus» sang       | false",
        "        | er.*    | the «er» or «erhuuu»   | true",
        "        | er.*    | er and «sang»          | false",
        "        | (?i)ku qu| the KU «QU» sang      | true",
        "        | ku\\s+qu | the ku «qu» sang      | true",
        "a.b     |         | the «axb» sang         | false",
      })
  void acceptedWordsAreWholeWordsOrPhrases(
      String word, String pattern, String marked, boolean accepted) {
    AcceptedFilter filter =
        new AcceptedFilter(
            new AcceptedWords(
                word == null ? List.of() : List.of(word),
                pattern == null ? List.of() : List.of(pattern)));
    int start = marked.lastIndexOf('«');
    int end = marked.lastIndexOf('»') - 1;
    String before = marked.substring(0, start).replaceAll("[«»]", "");
    String text = before + marked.substring(start + 1, end + 1) + marked.substring(end + 2);
    Span span = new Span(before.length(), before.length() + end - start);
    assertThat(filter.accepts(text, span)).isEqualTo(accepted);
  }
}
