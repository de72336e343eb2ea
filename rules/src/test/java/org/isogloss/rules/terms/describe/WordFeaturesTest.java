package org.isogloss.rules.terms.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.rules.terms.judge.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFeaturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Order and prepositions
          The growth rate is high. The rate of growth is low. | growth rate | rate of growth | reordered, preposition, shared-words | number, nation, derived
          The bell for a harbour is old. The harbour of a bell is new. The bell harbour sleeps. The harbour bell rings. | bell harbour | harbour bell | reordered | preposition
          # Number and nation
          The beam event was lost. The beams event was old. | beam event | beams event | number, plural-modifier | reordered, derived, nation
          The towns all support harbor repair. The tower supports harbor repair. | support harbor repair | supports harbor repair | number | plural-modifier
          We lost Halley's comet. They saw the Halley comet. | Halley comet | Halley's comet | number | plural-modifier
          Norway's fishing fleet is old. The Norwegian fishing fleet was sold. | Norwegian fishing fleet | norway's fishing fleet | nation | number, reordered
          # Endings
          The bell control is old. We like the bell controller. | bell control | bell controller | derived, similar-letters | participle
          The bell sort is old. We like the bell sorting. | bell sort | bell sorting | derived | participle
          The train bell is old. The trained bell is new. | train bell | trained bell | participle, derived, modifier-differs | gloss
          The data restore is old. We like the data restoration. | data restore | data restoration | derived | participle, modifier-differs
          # Meaning in general English
          The boat speed is high. We know the boat velocity. | boat speed | boat velocity | related, synonym, nearness | derived, participle, no-nearness, modifier-differs, qualifying
          The speed chart is old. We know the velocity chart. | speed chart | velocity chart | synonym, modifier-differs | derived
          The boat rate is known. We know the boat speed. | boat rate | boat speed | related | synonym
          The bell schedule is old. Nobody reads the bell shedule. | bell schedule | bell shedule | no-nearness, similar-letters | related, nearness
          # What the text says of the two
          The boat speed and the boat velocity are two things. | boat speed | boat velocity | linked, same-sentence | apposition
          We need the boat speed rather than the boat velocity. | boat speed | boat velocity | linked | apposition
          The boat speed is high. We know the boat velocity. The speed and velocity are two things. | boat speed | boat velocity | coordinated | linked
          The boat speed is high where the keepers of the shore know the boat velocity. | boat speed | boat velocity | same-sentence | linked
          The fog bell, also called the mist horn, is old. | fog bell | mist horn | apposition | acronym, gloss
          The voltage converter (变压器) hums. They bought a power transformer (变压器). | power transformer | voltage converter | gloss | apposition, acronym
          They built a harbour signal office (HSO). The HSO is old. | HSO | harbour signal office | acronym | apposition, gloss
          # Capitals and qualities
          The boat speed is high. We know the boat velocity. | boat speed | boat velocity | related | linked, coordinated, same-sentence
          The boat speed is high. We know the boat velocity. | boat speed | boat velocity | difference-common | gloss
          The tide gauge station is old. The tide station is new. | tide gauge station | tide station | insertion | derived, synonym
          They bought the big bell. They sold the large bell. | big bell | large bell | qualifying | insertion
          # Short forms
          The boat app is old. We like the boat application. | boat app | boat application | similar-letters | derived
          """)
  void wordsAreObserved(String text, String one, String other, String present, String absent) {
    Observed.in(text, one, other).has(present, absent);
  }

  @Test
  void nearerWordsHaveMoreNearness() {
    Observed near =
        Observed.in(
            "The boat picture is old. We like the boat image.", "boat picture", "boat image");
    Observed far =
        Observed.in("The boat speed is old. We like the boat rate.", "boat speed", "boat rate");

    assertThat(near.value(Feature.NEARNESS)).isGreaterThan(far.value(Feature.NEARNESS));
  }

  @Test
  void manyWordsInOnePlaceAreAFamily() {
    String two = "The boat speed is known. The boat velocity is low.";
    String more = two + " The boat rate is high. The boat pace is slow.";

    assertThat(Observed.in(two, "boat speed", "boat velocity").value(Feature.FAMILY)).isZero();
    assertThat(Observed.in(more, "boat speed", "boat velocity").value(Feature.FAMILY)).isPositive();
  }

  @Test
  void wordsThatReplaceEachOtherInSeveralTermsAreParallel() {
    String one = "The boat speed is known. The boat velocity is low.";
    String more = one + " The wind speed is high. The wind velocity is low.";

    assertThat(Observed.in(one, "boat speed", "boat velocity").value(Feature.PARALLEL)).isZero();
    assertThat(Observed.in(more, "boat speed", "boat velocity").value(Feature.PARALLEL))
        .isPositive();
  }
}
