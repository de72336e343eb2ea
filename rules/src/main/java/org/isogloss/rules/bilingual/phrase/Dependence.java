package org.isogloss.rules.bilingual.phrase;

/**
 * How much the occurrence of one thing depends on that of another: the log-likelihood ratio (T.
 * Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993).
 */
public final class Dependence {

  private Dependence() {}

  /**
   * The log-likelihood ratio; negative if the two avoid each other.
   *
   * @param both in how many segments both occur
   * @param one in how many the one occurs
   * @param other in how many the other occurs
   * @param all how many segments there are
   */
  public static double of(double both, double one, double other, double all) {
    double ratio =
        2
            * (part(both, one * other / all)
                + part(one - both, one * (all - other) / all)
                + part(other - both, (all - one) * other / all)
                + part(all - one - other + both, (all - one) * (all - other) / all));
    return both * all > one * other ? ratio : -ratio;
  }

  private static double part(double observed, double expected) {
    return observed <= 0 || expected <= 0 ? 0 : observed * StrictMath.log(observed / expected);
  }
}
