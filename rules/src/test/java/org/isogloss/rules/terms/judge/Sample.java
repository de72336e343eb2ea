package org.isogloss.rules.terms.judge;

/**
 * A pair to learn from. Compared by identity.
 *
 * @param features the numbers of the features that are not 0, ascending
 * @param values their values
 * @param weight how much it counts
 * @param positive whether the forms name one concept
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of accesses; never compared.
public record Sample(int[] features, double[] values, double weight, boolean positive) {

  /** The logarithm of the odds under weights whose last one is the constant. */
  public double logOdds(double[] weights) {
    double sum = weights[weights.length - 1];
    for (int i = 0; i < features.length; i++) {
      sum += values[i] * weights[features[i]];
    }
    return sum;
  }

  /** The negative logarithm of the probability of what it is, times its weight. */
  double loss(double logOdds) {
    return loss(logOdds, StrictMath.exp(-Math.abs(logOdds)));
  }

  /**
   * The same where the exponential is known.
   *
   * @param small e to the power of the negative absolute value of {@code logOdds}
   */
  double loss(double logOdds, double small) {
    double signed = positive ? -logOdds : logOdds;
    return weight * (Math.max(signed, 0) + StrictMath.log1p(small));
  }
}
