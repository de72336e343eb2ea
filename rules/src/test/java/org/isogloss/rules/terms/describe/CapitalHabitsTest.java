package org.isogloss.rules.terms.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairKind;
import org.junit.jupiter.api.Test;

class CapitalHabitsTest {

  private static final FeatureVector CASE = new FeatureVector(PairKind.CASE, Map.of());

  @Test
  void aManuscriptWithoutPairsHasTheUsualHabits() {
    FeatureVector pair = new CapitalHabits(List.of()).beside(CASE);
    assertThat(pair.get(Feature.COMMON_THROUGHOUT)).isCloseTo(0.39, within(1e-6));
    assertThat(pair.get(Feature.TOGETHER_THROUGHOUT)).isCloseTo(0.17, within(1e-6));
  }

  @Test
  void manyPairsOutweighTheUsual() {
    List<FeatureVector> pairs =
        new ArrayList<>(
            Collections.nCopies(
                5, new FeatureVector(PairKind.CASE, Map.of(Feature.COMMON_WORD, 1.0))));
    pairs.addAll(
        Collections.nCopies(
            95, new FeatureVector(PairKind.JOINT, Map.of(Feature.SAME_SENTENCE, 0.5))));
    FeatureVector pair = new CapitalHabits(pairs).beside(CASE);
    assertThat(pair.get(Feature.COMMON_THROUGHOUT)).isCloseTo((5 + 5 * 0.39) / 10, within(1e-6));
    assertThat(pair.get(Feature.TOGETHER_THROUGHOUT)).isEqualTo(1);
  }

  @Test
  void onlyPairsThatDifferInCapitalsHaveThem() {
    FeatureVector pair = new FeatureVector(PairKind.JOINT, Map.of(Feature.LENGTH, 0.4));
    assertThat(new CapitalHabits(List.of(pair)).beside(pair)).isSameAs(pair);
  }
}
