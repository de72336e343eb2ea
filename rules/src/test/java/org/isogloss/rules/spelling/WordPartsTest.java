package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
    assertThat(WordParts.compose(word, KNOWN::contains)).isEqualTo(composed);
  }
}
