package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "centred, centered", // on the list, with its inflections
    "mediaeval, medieval", // our own pair
    "containerisation, containerization", // by its ending
    "lantern, lantern",
    "wise, wise",
  })
  void theAmericanSpelling(String word, String american) {
    assertThat(Spellings.american(word)).isEqualTo(american);
    assertThat(Spellings.american(american)).isEqualTo(american);
  }

  @Test
  void otherSpellingsGoBothWays() {
    assertThat(Spellings.others("litre")).containsExactly("liter");
    assertThat(Spellings.others("liter")).containsExactly("litre");
    assertThat(Spellings.others("labelled")).containsExactly("labeled");
  }

  @ParameterizedTest
  @CsvSource({"story", "storey", "cheque", "check", "eggplant", "aubergine", "smelt", "hard"})
  void anotherWordIsNoSpelling(String word) {
    assertThat(Spellings.others(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "story, storey, true",
    "cheque, check, true",
    "tyres, tires, false",
    "stories, storeys, true",
    "metre, meter, false",
    "artefact, artifact, false",
    "colour, color, false",
    "story, story, false",
    "story, tale, false",
  })
  void someSpellingsAreTwoWords(String one, String other, boolean two) {
    assertThat(Spellings.areTwoWords(one, other)).isEqualTo(two);
  }

  @ParameterizedTest
  @CsvSource({
    "practise, practice, true",
    "license, licence, true",
    "licenses, licence, true",
    "practise, practices, true",
    "practice, practise, false",
    "licence, license, false",
    "practise, practise, false",
    "expense, expence, false",
  })
  void someSpellingsAreAVerbAndItsNoun(String verb, String noun, boolean both) {
    assertThat(Spellings.areVerbAndNoun(verb, noun)).isEqualTo(both);
  }

  @Test
  void aWordMayBeForeignToAVariety() {
    assertThat(Spellings.isForeignTo("colour", "en-US")).isTrue();
    assertThat(Spellings.isForeignTo("color", "en-GB")).isTrue();
    assertThat(Spellings.isForeignTo("organize", "en-GB")).isFalse();
    assertThat(Spellings.isForeignTo("story", "en-GB")).isFalse();
    assertThat(Spellings.isForeignTo("guarantee", "en-US")).isFalse();
    assertThat(Spellings.isForeignTo("guaranty", "en-GB")).isFalse();
  }
}
