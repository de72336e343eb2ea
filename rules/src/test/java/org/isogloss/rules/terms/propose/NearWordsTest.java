package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {

  @ParameterizedTest
  @CsvSource({"picture, image", "backpack, knapsack", "speed, velocity", "query, request"})
  void singleWordsThatAreUsedAlikeInGeneralEnglishArePaired(String one, String other) {
    assertThat(reasons(one, other)).contains("nearness");
  }

  @ParameterizedTest
  @CsvSource({
    // Opposites, however near
    "north, south",
    "maximum, minimum",
    "input, output",
    // Far from each other
    "harbour, recipe",
    "picture, keeper",
    // Names and abbreviations
    "Paris, London",
    "HTML, XML",
    // Unknown to general English
    "frobnicator, foobar",
  })
  void otherSingleWordsAreNot(String one, String other) {
    assertThat(reasons(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1"})
  void aWordThatIsUsedOnceIsNotComparedWithAllOthers(int one, int other) {
    String text = "The picture is old. ".repeat(one) + "We sold the image. ".repeat(other);
    assertThat(TermText.of(text).reasons("picture", "image")).isEmpty();
  }

  private static List<String> reasons(String one, String other) {
    String text = "The %1$s is old. They sold the %1$s. The %2$s is new. We like the %2$s.";
    TermText terms = TermText.of(text.formatted(one, other));
    assertThat(terms.keys()).contains(one, other);
    return terms.reasons(one, other);
  }
}
