package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Order, with a preposition and without
          The growth rate is high. The rate of growth is low. | growth rate | rate of growth | order
          They used the Hansen-Berg rule. The Berg-Hansen rule is simple. | Hansen-Berg | Berg-Hansen | order
          # A determiner inside does not hide the same words
          They climbed to the top of the heap. The heap top was cold. | heap top | top of the heap | order
          The keeper of a lamp sleeps. The lamp keeper works. | lamp keeper | keeper of a lamp | order
          The keeper of the bell tower works. We saw the bell tower keeper. | bell tower keeper | keeper of the bell tower | order
          # The plural after a preposition, which a compound cannot have
          The calls of keepers are loud. A keeper call is long. | keeper call | call of keeper | order
          # Order and derivation
          The testing of bells is hard. A bell test is old. | bell test | testing of bell | order
          # The number of a modifier
          The beam event was lost. The beams event was old. | beam event | beams event | number
          # Derivation of any word
          A convolutional filter blurs it. One convolution filter was lost. | convolution filter | convolutional filter | derivation
          The data restore took a day. The data restoration took a week. | data restore | data restoration | derivation
          The float-point lamp is old. The floating-point lamp is new. | float-point lamp | floating-point lamp | derivation
          # The name of a nation
          Norway's fishing fleet is old. The Norwegian fishing fleet was sold. | Norwegian fishing fleet | norway's fishing fleet | nation
          """)
  void formsOfTheSameWordsArePaired(String text, String one, String other, String reason) {
    assertThat(TermText.of(text).reasons(one, other)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Another nation
          Norway's fishing fleet is old. The Danish fishing fleet was sold. | Danish fishing fleet | norway's fishing fleet
          # A phrase with a determiner that is no compound anywhere refers to one thing
          They saw the top of the heap. The heap is old. The top is cold. | top | top of the heap
          # A word more
          The rate of growth is low. The growth rate limit is new. | growth rate limit | rate of growth
          # The plural of the head
          The fog bell is old. Two fog bells are new. | fog bell | fog bells
          """)
  void formsOfOtherWordsAreNot(String text, String one, String other) {
    assertThat(TermText.of(text).reasons(one, other)).isEmpty();
  }

  @Test
  void aPossessiveIsNotDerivedFromTheVerbOfItsNoun() {
    TermText text = TermText.of("The signaler's fog bell is old. The signaling fog bell is new.");

    assertThat(text.reasons("signaler's fog bell", "signaling fog bell"))
        .isNotEmpty()
        .doesNotContain("derivation");
  }
}
