package org.isogloss.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstWordsTest {

  @ParameterizedTest
  @CsvSource({
    "the red kite, 12, the red kite",
    "the red kite, 11, the red…",
    "the red kite, 8, the red…",
    "the red kite, 7, the red…",
    "the extraordinary, 9, the extra…",
    "🪁🪁🪁🪁, 3, 🪁🪁🪁…",
  })
  void aLongTextIsCutAtAWord(String text, int longest, String expected) {
    assertThat(FirstWords.of(text, longest)).isEqualTo(expected);
  }
}
