package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.junit.jupiter.api.Test;

class TermhoodTest {

  private static final double TWO_WORDS = 1 + 0.1;

  private final GeneralFrequency frequency = new GeneralFrequency();

  @Test
  void placesInsideLongerPhrasesCountLessTheFewerThesePhrasesAre() {
    // Four places of "fog bell", two of them inside one longer phrase: 4 - 2 / 1.
    assertCValue(
        "A fog bell is old. We saw the fog bell. The fog bell tower is high. The fog bell tower is"
            + " new.",
        TWO_WORDS * 2);
    // Two of them inside two longer phrases: 4 - 2 / 2.
    assertCValue(
        "A fog bell is old. We saw the fog bell. The fog bell tower is high. The fog bell warden is"
            + " new.",
        TWO_WORDS * 3);
    // Alone: 2.
    assertCValue("A fog bell is old. We saw the fog bell.", TWO_WORDS * 2);
    // Never on its own: 2 - 2 / 1.
    assertCValue("The fog bell tower is high. The fog bell tower is new.", 0);
  }

  @Test
  void aRarerWordIsMoreOfATerm() {
    TermText text = TermText.of("The time is known. The sextant is known.");
    Termhood termhood = new Termhood(text.terms().forms());

    assertThat(frequency.of("sextant")).isLessThan(frequency.of("time"));
    assertThat(termhood.of(text.form("sextant"))).isGreaterThan(termhood.of(text.form("time")));
  }

  private void assertCValue(String text, double expected) {
    double weirdness = 1 - (frequency("fog") + frequency("bell")) / 2;
    TermText terms = TermText.of(text);

    assertThat(new Termhood(terms.terms().forms()).of(terms.form("fog bell")))
        .as(text)
        .isCloseTo(expected * weirdness, within(1e-9));
  }

  /** A word is as common as its more common spelling, with a capital or without. */
  private double frequency(String word) {
    String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return Math.max(frequency.of(word), frequency.of(name));
  }
}
