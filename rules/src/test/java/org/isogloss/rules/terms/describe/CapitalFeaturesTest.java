package org.isogloss.rules.terms.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.rules.terms.judge.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalFeaturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Which letters differ, and in which word
          They sold the fog bell. A fog bell rings. We like the Fog Bell. | fog bell | Fog Bell | first-letters, minor-capital | inner-capital, all-capitals, head-only, modifier-only, mixed
          They sold the Fog Bell. Each Fog Bell rings. We like the fog bell. | fog bell | Fog Bell | first-letters | minor-capital
          They sold the fog bell. A fog bell rings. We like the fog Bell. | fog bell | fog Bell | head-only | modifier-only
          They sold the fog bell. A fog bell rings. We like the Fog bell. | fog bell | Fog bell | modifier-only | head-only
          We use Netbell here. They sold Netbell. It runs on NetBell. | Netbell | NetBell | inner-capital | first-letters, all-capitals, mixed
          We serve the Harpoon Gateway. They bought the HARPOON gateway. | Harpoon Gateway | HARPOON gateway | inner-capital, all-capitals | first-letters
          They bought the IPv bell. They sold the Ipv bell. | IPv bell | Ipv bell | mixed, inner-capital | first-letters
          # What the dictionary knows of the word
          They sold the fog bell. A fog bell rings. We like the Fog Bell. | fog bell | Fog Bell | common-word | name, capital-style
          They study the harbour log. We like the Harbour Log. | harbour log | Harbour Log | common-word | name
          They sailed by the baltic ferry. The Baltic ferry is new. | baltic ferry | Baltic ferry | name, capital-style | common-word
          We use Netbell here. They sold Netbell. It runs on netbell. | Netbell | netbell | first-letters | common-word, name, capital-style
          They learned the greek alphabet. The Greek alphabet is old. | greek alphabet | Greek alphabet | capital-style | insertion
          # Next to another capital
          We saw the Lamp Keeper there. A lamp keeper sleeps. They like the lamp keeper. | lamp keeper | Lamp Keeper | first-letters | determined, beside-capital, lower-beside-capital
          We saw the RNLI Lamp Keeper there. A lamp keeper sleeps. They like the lamp keeper. | lamp keeper | Lamp Keeper | beside-capital | lower-beside-capital
          We saw Captain lamp keeper there. A Lamp Keeper sleeps. They like the Lamp Keeper. | lamp keeper | Lamp Keeper | lower-beside-capital | beside-capital
          # After an article, or without one, as a name
          We saw Lamp Keeper there. A lamp keeper sleeps. They like the lamp keeper. | lamp keeper | Lamp Keeper | determined | beside-capital
          # At the start of a sentence
          They sold the fog bell. A fog bell rings. We need it. Fog Bell towers are old. | fog bell | Fog Bell | opening | insertion
          They sold the fog bell. A fog bell rings. We like the Fog Bell. | fog bell | Fog Bell | first-letters | opening
          # In a label: before a colon, as the emphasized beginning, behind a number
          - Fog Bell: rung by hand.\\n\\nThey sold the fog bell. A fog bell rings. | fog bell | Fog Bell | labelled | beside-capital
          **Fog Bell** is rung by hand.\\n\\nThey sold the fog bell. A fog bell rings. | fog bell | Fog Bell | labelled | beside-capital
          They sold (1) the Fog Bell and (2) the rope. They sold the fog bell. A fog bell rings. | fog bell | Fog Bell | first-letters | labelled
          They like **every Fog Bell** here.\\n\\nThey sold the fog bell. A fog bell rings. | fog bell | Fog Bell | first-letters | labelled
          """)
  void whatExplainsACapitalIsObserved(
      String text, String one, String other, String present, String absent) {
    Observed.in(text, one, other).has(present, absent);
  }

  @Test
  void sharesAreOfThePlaces() {
    Observed observed =
        Observed.in(
            "They sold the fog bell. We like a Fog Bell. We need the Fog Bell. Our Fog Bell rings."
                + " They rang Fog Bell VHF bells, and they saw it.",
            "fog bell",
            "Fog Bell");

    assertThat(observed.value(Feature.BESIDE_CAPITAL)).isEqualTo(0.25);
    assertThat(observed.value(Feature.OPENING)).isZero();
  }
}
