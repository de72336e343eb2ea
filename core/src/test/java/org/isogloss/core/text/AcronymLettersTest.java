package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymLettersTest {

  @ParameterizedTest
  @CsvSource({
    // The initials, with function words skipped or used
    "HSO, they built a harbour signal office, harbour signal office",
    "BLS, it is a bureau of lost ships, bureau of lost ships",
    "BOLS, it is a bureau of lost ships, bureau of lost ships",
    "LWM, below the low-water mark, low-water mark",
    // Letters from inside the words
    "MLL, they lit a multilayer lamp, multilayer lamp",
    "RDBC, near the radio beacon, radio beacon",
    // The shortest long form is taken
    "TT, the tide and the tide table, tide table",
  })
  void theShortestLongFormBeforeAnAcronymIsFound(String letters, String text, String expected) {
    int start = AcronymLetters.longFormBefore(letters, text);

    assertThat(start).isNotNegative();
    assertThat(text.substring(start)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HSX, they built a harbour signal office",
    "HSO, they built the HSO office",
    "WT, it is a bell tower",
  })
  void wordsWithoutTheLettersAreNoLongForm(String letters, String text) {
    assertThat(AcronymLetters.longFormBefore(letters, text)).isNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "HSO, harbour signal office, true",
    "hso, Harbour Signal Office, true",
    "BLS, bureau of lost ships, true",
    "HSO, the harbour signal office, true",
    "HSO, old harbour signal office, false",
    "MLL, multilayer lamp, false",
    "HS, harbour signal office, false",
  })
  void initialsAreOneLetterForEachWord(String letters, String phrase, boolean expected) {
    assertThat(AcronymLetters.areInitials(letters, phrase)).isEqualTo(expected);
  }
}
