package org.isogloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of a concept in a variety of English. */
class ConceptTest {

  private static Concept concept(String... sections) {
    List<LanguageSection> languages =
        Stream.of(sections)
            .map(section -> section.split("=", 2))
            .map(
                parts ->
                    new LanguageSection(
                        parts[0], List.of(new Term(parts[1], TermStatus.PREFERRED))))
            .toList();
    return new Concept("x", "", "", "", languages, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en-GB=lorry en-US=truck en=van de=Laster, en-GB en de",
    "en-us, en-GB=lorry en-US=truck, en-US",
    "en-CA, en-GB=lorry en-US=truck, en-GB en-US",
    "en-US, en-GB=lorry, en-GB",
    "en-GB, en=lorry, en",
  })
  void ofSeveralVarietiesThatOfTheTextCounts(String variety, String sections, String expected) {
    assertThat(
            concept(sections.split(" ", -1)).in(variety).languages().stream()
                .map(LanguageSection::language)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
