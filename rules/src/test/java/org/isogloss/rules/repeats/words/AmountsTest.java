package org.isogloss.rules.repeats.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | twelve",
        "12 | a dozen",
        "12 | 12.0",
        "25 lamps | twenty-five lamps",
        "200 | two hundred",
        "205 | two hundred and five",
        "1,000 | 1000",
        "25 000 | 25,000",
        "25\u00a0000 | 25000",
        "1.5 million | 1,500,000",
        "320,000 | three hundred twenty thousand",
        "12 km | 12km",
        "14 March | 14th March",
        "1/2 | half",
        "3 to 5 | three to five",
        "−5 | -5",
        "20 and 5 | twenty and five",
      })
  void twoNotationsOfANumberAreTheSame(String one, String other) {
    assertThat(Amounts.of(one)).isNotEmpty().isEqualTo(Amounts.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 13",
        "5 | -5",
        "1.5 million | 1.5 billion",
        "3.1 | 3.10",
        "1990 | 1990s",
        "3 | 3D",
        "25 | twenty and five",
        "3.5.2 | 3.52",
        "dozens | dozen",
        "twenty-five | twenty-six",
      })
  void otherNumbersAreNot(String one, String other) {
    assertThat(Amounts.of(one)).isNotEmpty().isNotEqualTo(Amounts.of(other));
  }

  @Test
  void whatIsNoNumberHasNoValue() {
    assertThat(Amounts.of("one lamp and another, by pier v2")).isEmpty();
  }

  @Test
  void aFigureHasItsSignAndAllItsParts() {
    String text = "The bell of −1,250.5 rings";
    Span part = new Span(text.indexOf("250"), text.indexOf("250") + 3);
    assertThat(Amounts.figure(text, part).in(text)).isEqualTo("−1,250.5");
    assertThat(Amounts.isNegative("see 3-5", 6)).isFalse();
  }
}
