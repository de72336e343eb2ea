package org.isogloss.rules.terms.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Judges how likely two forms name one concept: a logistic regression for each kind of pair. The
 * weights are in {@code pair-model.tsv}, which says how they were learned.
 */
public final class PairModel {

  /** The thresholds of a kind, each at least as high as the one before. */
  public enum Level {
    /** Pairs below it are not reported at all. */
    REPORT,
    /** Pairs below it have low confidence. */
    MEDIUM,
    /** Pairs below it are information, the others are warnings. */
    WARNING,
    /** Pairs from it have high confidence. */
    HIGH;

    /** The name in the data file. */
    public String label() {
      return "threshold-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** The feature name of the constant. */
  static final String BIAS = "bias";

  private final PairWeights weights;

  PairModel(PairWeights weights) {
    this.weights = weights;
  }

  /**
   * Reads the model that the program is delivered with.
   *
   * @throws IllegalStateException if the file has an error
   */
  public static PairModel load() {
    return new PairModel(PairWeights.load());
  }

  /** The probability, from 0 to 1, that two forms with these features name one concept. */
  public double probability(FeatureVector features) {
    return probability(features, 0);
  }

  /**
   * The probability if something else is known as well.
   *
   * @param further what it adds to the logarithm of the odds
   */
  public double probability(FeatureVector features, double further) {
    double sum = weights.bias(features.kind()) + further;
    for (Feature feature : Feature.values()) {
      sum += features.get(feature) * weights.weight(features.kind(), feature);
    }
    return probability(sum);
  }

  /** The probability for the logarithm of the odds; the same on every machine. */
  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /**
   * What each feature adds to the judgment, the largest amount first; features that add nothing are
   * left out.
   */
  public List<Contribution> contributions(FeatureVector features) {
    return Stream.of(Feature.values())
        .map(
            feature ->
                new Contribution(
                    feature, features.get(feature), weights.weight(features.kind(), feature)))
        .filter(contribution -> contribution.product() != 0)
        .sorted(
            Comparator.comparingDouble(
                    (Contribution contribution) -> Math.abs(contribution.product()))
                .reversed())
        .toList();
  }

  /** The logarithm of the odds of a pair of a kind without any feature. */
  public double bias(PairKind kind) {
    return weights.bias(kind);
  }

  /** The lowest probability of a level for pairs of a kind. */
  public double threshold(PairKind kind, Level level) {
    return weights.threshold(kind, level);
  }
}
