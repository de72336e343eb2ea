package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPartsTest {

  private static final Set<String> KNOWN =
      Set.of("master", "chain", "initialized", "reader", "ceive", "at");

  @ParameterizedTest
  @CsvSource({
    "masterchain, true",
    "uninitialized, true",
    "readerless, true",
    "masterchian, false",
    "atchain, false",
    "master, false"
  })
  void newWordsConsistOfKnownOnes(String word, boolean composed) {
    assertThat(WordParts.composition(word, KNOWN::contains, any -> true).isPresent())
        .isEqualTo(composed);
  }

  @Test
  void aPartThatNobodyUsesMakesAnOddCompound() {
    assertThat(WordParts.composition("masterchain", KNOWN::contains, any -> true))
        .contains(Clue.COMPOUND);
    assertThat(WordParts.composition("masterchain", KNOWN::contains, "master"::equals))
        .contains(Clue.ODD_COMPOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "eachmaster, each master",
    "alot, a lot",
    "ofcourse, of course",
    "eachbell, ''",
    "masterchain, ''",
    "wework, ''"
  })
  void someWordsAreRunTogether(String word, String two) {
    assertThat(WordParts.split(word, KNOWN::contains).orElse("")).isEqualTo(two);
  }
}
