package org.isogloss.rules.style.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberContextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see Figure 3",
        "in chapters 3",
        "in steps 7 through 9",
        "under Windows 7",
        "(fig. 3",
        "as No. 4",
        "in version 2",
        "Most eLamp 8",
        "BellStation 5",
        "HSO 4",
        "E.O. 1"
      })
  void numbersAfterLabelsAndNamesAreNames(String text) {
    assertThat(NumberContext.isNamed(text, text.length() - 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"we saw 3", "there are no 3", "It broke. About 3", "we lit 7 or 9"})
  void otherNumbersCount(String text) {
    assertThat(NumberContext.isNamed(text, text.length() - 1)).isFalse();
  }

  @Test
  void anUnknownWordAtTheStartOfASentenceMayBeAName() {
    assertThat(NumberContext.mayBeNamed("It broke. Python 3 programs", 17)).isTrue();
    assertThat(NumberContext.mayBeNamed("It broke. Only 3 programs", 15)).isFalse();
    assertThat(NumberContext.mayBeNamed("It broke 3 programs", 9)).isFalse();
  }

  @Test
  void thePluralNearANumberIsCounted() {
    assertThat(NumberContext.countedNoun("3 old lamps burn", 1)).contains("lamps");
    assertThat(NumberContext.countedNoun("3 people", 1)).contains("people");
    assertThat(NumberContext.countedNoun("3 of his lamps", 1)).isEmpty();
    assertThat(NumberContext.countedNoun("3 is less", 1)).isEmpty();
  }

  @Test
  void largerFiguresAreLookedForInTheSameSentenceOnly() {
    String text = "It has 3 of 12 lamps. In 1984 it had 5 lamps.";

    assertThat(NumberContext.hasOtherFigures(text, 7, 8)).isTrue();
    assertThat(NumberContext.hasOtherFigures(text, 37, 38)).isFalse();
  }
}
