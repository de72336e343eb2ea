package org.isogloss.rules.repeats.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RepeatSettingsTest {

  private static final RepeatSettings DEFAULT = RepeatSettings.DEFAULT;

  @Test
  void toAskForTheDefaultsChangesNothing() {
    assertThat(
            DEFAULT
                .withMinWords(DEFAULT.verbatimWords())
                .withSimilarity(DEFAULT.editedSimilarity()))
        .isEqualTo(DEFAULT);
  }

  @Test
  void aHigherSimilarityRaisesAllBounds() {
    RepeatSettings strict = DEFAULT.withSimilarity(0.9);

    assertThat(strict.editedSimilarity()).isEqualTo(0.9);
    assertThat(strict.closeSimilarity()).isEqualTo(0.9);
    assertThat(strict.lemmaSimilarity())
        .isCloseTo(DEFAULT.lemmaSimilarity() + 0.2, within(1e-9))
        .isGreaterThan(DEFAULT.lemmaSimilarity());
    assertThat(DEFAULT.withSimilarity(1).lemmaSimilarity()).isLessThanOrEqualTo(1);
  }

  @Test
  void aLowerSimilarityIsForEditedPassagesAlone() {
    RepeatSettings lax = DEFAULT.withSimilarity(0.5);

    assertThat(lax.editedSimilarity()).isEqualTo(0.5);
    assertThat(lax.closeSimilarity()).isEqualTo(DEFAULT.closeSimilarity());
    assertThat(lax.lemmaSimilarity()).isEqualTo(DEFAULT.lemmaSimilarity());
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> DEFAULT.withSimilarity(1.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1");
    assertThatThrownBy(() -> DEFAULT.withMinWords(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1");
  }
}
