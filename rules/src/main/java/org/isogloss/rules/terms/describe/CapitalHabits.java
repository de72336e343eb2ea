package org.isogloss.rules.terms.describe;

import java.util.List;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairKind;

/**
 * What the pairs of a manuscript show together about its capitals. Where many of those that differ
 * in capitals are common words, capitals mark something: labels, types, titles. Where the two forms
 * of a compound often share a sentence, one of them is a literal that the sentence explains.
 */
final class CapitalHabits {

  /** The mean of the common words in the labelled manuscripts. */
  private static final double USUAL_COMMON = 0.39;

  /** The mean of the shared sentences in the labelled manuscripts. */
  private static final double USUAL_TOGETHER = 0.034;

  /** How many pairs the usual value counts for, so that a few pairs show little. */
  private static final int USUAL_WEIGHT = 5;

  /** The share of shared sentences at which the feature is 1. */
  private static final double MANY_TOGETHER = 0.2;

  private final double common;
  private final double together;

  /**
   * @param described all pairs of a manuscript
   */
  CapitalHabits(List<FeatureVector> described) {
    this.common = mean(described, PairKind.CASE, Feature.COMMON_WORD, USUAL_COMMON);
    this.together = mean(described, PairKind.JOINT, Feature.SAME_SENTENCE, USUAL_TOGETHER);
  }

  private static double mean(
      List<FeatureVector> described, PairKind kind, Feature feature, double usual) {
    double sum = USUAL_WEIGHT * usual;
    int count = USUAL_WEIGHT;
    for (FeatureVector pair : described) {
      if (pair.kind() == kind) {
        sum += pair.get(feature);
        count++;
      }
    }
    return sum / count;
  }

  /**
   * A pair with the habits of its manuscript, which say something only about those that differ in
   * capitals.
   */
  FeatureVector beside(FeatureVector pair) {
    return pair.kind() == PairKind.CASE
        ? pair.with(Feature.COMMON_THROUGHOUT, common)
            .with(Feature.TOGETHER_THROUGHOUT, Math.min(1, together / MANY_TOGETHER))
        : pair;
  }
}
