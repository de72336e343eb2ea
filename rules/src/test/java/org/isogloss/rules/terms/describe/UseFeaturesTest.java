package org.isogloss.rules.terms.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.isogloss.rules.terms.judge.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseFeaturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # How often, and how long
          They sold the fog bell. We like the fog-bell. | fog bell | fog-bell | minor-share, length | minor-count, major-count, single-word
          They sold the fog bell. We like the fog bell. The fog-bell rings. | fog bell | fog-bell | major-count | minor-count
          They sold the app. We like the app. The application is old. The application is new. | app | application | minor-count, major-count, single-word | insertion
          # Where the rarer form is
          # (a heading, a table, an item, a reference)
          # In quotation marks
          They say “fog-bell” here. We sold the fog bell. | fog bell | fog-bell | quoted | other-files
          They say “fog-bell” here. We say “fog bell” there. | fog bell | fog-bell | minor-share | quoted, other-files
          # Before a noun, as a noun, in a longer phrase
          A long-range lamp burns. The lamp has a long range. | long-range | long range | attributive | nominal, single-word
          They sold the fog bell. We like the fog-bell. | fog bell | fog-bell | minor-share | attributive, nominal, nested, dependent, other-files
          They sold the old fog-bell tower. We like the fog bell. | fog bell | fog-bell | nested, dependent, attributive | nominal
          They sold the old fog-bell tower. We like the fog bell. The fog-bell rings. We sold the fog bell. They rang the fog bell. | fog bell | fog-bell | nested | dependent
          # The same sentence
          They sold the fog bell, and the keepers like the fog-bell. | fog bell | fog-bell | same-sentence | insertion
          They sold the fog bell. The keepers like the fog-bell. | fog bell | fog-bell | minor-share | same-sentence, other-files
          # The words around
          The keepers measure the boat speed at dawn. The keepers measure the boat velocity at dawn. | boat speed | boat velocity | context | same-sentence
          The keepers measure the boat speed at dawn. Nobody in town knows any boat velocity. | boat speed | boat velocity | minor-share | context, other-files
          """)
  void useIsObserved(String text, String one, String other, String present, String absent) {
    Observed.in(text, one, other).has(present, absent);
  }

  @Test
  void theShareOfTheRarerFormIsDoubled() {
    Observed even =
        Observed.in("They sold the fog bell. A fog-bell rings.", "fog bell", "fog-bell");
    Observed rare =
        Observed.in(
            "They sold the fog bell. A fog bell rings. We like the fog bell. It is the fog-bell.",
            "fog bell",
            "fog-bell");

    assertThat(even.value(Feature.MINOR_SHARE)).isEqualTo(1);
    assertThat(rare.value(Feature.MINOR_SHARE)).isCloseTo(2.0 / 4, within(1e-6));
  }

  @Test
  void theSameNeighborsAreTheSameContext() {
    Observed same =
        Observed.in(
            "The keepers measure the boat speed at dawn. The keepers measure the boat velocity at dawn.",
            "boat speed",
            "boat velocity");
    Observed other =
        Observed.in(
            "The keepers measure the boat speed at dawn. The keepers study the boat velocity at dawn.",
            "boat speed",
            "boat velocity");

    assertThat(same.value(Feature.CONTEXT)).isCloseTo(1, within(1e-6));
    assertThat(other.value(Feature.CONTEXT)).isBetween(0.1, 0.9);
  }

  @Test
  void everyFeatureIsAShare() {
    Observed observed =
        Observed.in(
            "The app is old. The app rings. ".repeat(300) + "It is an application. ".repeat(40),
            "app",
            "application");

    for (Feature feature : Feature.values()) {
      assertThat(observed.value(feature)).as(feature.label()).isBetween(0.0, 1.0);
    }
    assertThat(observed.value(Feature.MAJOR_COUNT)).isEqualTo(1);
  }
}
