package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  private static final int[] ONE = {0};
  private static final double[] ZERO = {0, 0};

  private static Sample sample(double value, double weight, boolean positive) {
    return new Sample(ONE, new double[] {value}, weight, positive);
  }

  private static Sample plain(double weight, boolean positive) {
    return new Sample(new int[0], new double[0], weight, positive);
  }

  @Test
  void withoutPenaltyItGivesTheSharesOfEachGroup() {
    // 3 of 4 with the feature are positive, 1 of 4 without it.
    List<Sample> samples =
        List.of(sample(1, 300, true), sample(1, 100, false), plain(100, true), plain(300, false));

    double[] weights = new LogisticRegression(samples, 1e-9, ZERO).fit(ZERO);

    assertThat(weights[1]).isCloseTo(-Math.log(3), within(1e-3));
    assertThat(weights[0]).isCloseTo(2 * Math.log(3), within(1e-3));
  }

  @Test
  void thePenaltyBoundsTheWeightsOfSeparableSamples() {
    List<Sample> samples = List.of(sample(1, 1, true), sample(-1, 1, false));

    double[] weights = new LogisticRegression(samples, 1, ZERO).fit(ZERO);

    // The gradient is 0 where w = 2 / (1 + e^w).
    assertThat(weights[0]).isCloseTo(2 / (1 + Math.exp(weights[0])), within(1e-6));
    assertThat(weights[1]).isCloseTo(0, within(1e-9));
  }

  @Test
  void aStrongPenaltyKeepsThePrior() {
    List<Sample> samples = List.of(sample(1, 1, true), sample(1, 1, false));

    double[] weights =
        new LogisticRegression(samples, 1e9, new double[] {0.7, 0}).fit(new double[] {0.7, 0});

    assertThat(weights[0]).isCloseTo(0.7, within(1e-6));
  }

  @Test
  void whereItBeginsMakesNoDifference() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(sample(i / 10.0 - 2, 1, (i * 7) % 10 < i / 4));
    }

    LogisticRegression regression = new LogisticRegression(samples, 0.5, ZERO);

    double[] near = regression.fit(ZERO);
    double[] far = regression.fit(new double[] {8, -9});
    assertThat(far[0]).isCloseTo(near[0], within(1e-6));
    assertThat(far[1]).isCloseTo(near[1], within(1e-6));
  }

  @Test
  void samplesOfOneClassHaveASolution() {
    double[] weights = new LogisticRegression(List.of(plain(100, false)), 1, ZERO).fit(ZERO);

    assertThat(weights[1]).isBetween(-20.0, -5.0);
  }

  @Test
  void linearEquationsAreSolved() {
    double[][] matrix = {{4, 0, 0}, {2, 5, 0}, {0, 1, 3}};

    assertThat(new Cholesky(matrix).solve(new double[] {8, 15, 11}))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(1, 2, 3);
    assertThatThrownBy(() -> new Cholesky(new double[][] {{1, 0}, {2, 1}}))
        .isInstanceOf(ArithmeticException.class);
  }
}
