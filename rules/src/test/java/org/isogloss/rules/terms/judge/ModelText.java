package org.isogloss.rules.terms.judge;

import java.util.Locale;
import org.isogloss.rules.terms.judge.PairModel.Level;

/** The file of a model. */
final class ModelText {

  private static final String HEAD =
      """
      # How much each feature of a pair of forms says that they name one concept: a logistic regression for each kind of pair.
      # Made by PairTrainer from pair-rows.tsv.gz, next to the tests; CONTRIBUTING.md explains how. Do not edit.
      # kind, feature, weight; "bias" is the constant. Features that are not listed have the weight 0.
      # kind, threshold, probability: below threshold-report a pair is not reported, below threshold-medium it has low
      # confidence, below threshold-warning it is information, from threshold-high it has high confidence.
      """;

  private static final double STEPS = 1000;

  private ModelText() {}

  /** The text of the file. */
  static String of(Training training) {
    StringBuilder text = new StringBuilder(HEAD);
    for (PairKind kind : PairKind.values()) {
      double[] weights = training.folds().weights(kind);
      line(text, kind, PairModel.BIAS, weights[weights.length - 1], "%.3f");
      for (Feature feature : Feature.values()) {
        double weight = weights[TrainingSet.index(feature)];
        if (Math.rint(weight * STEPS) != 0) {
          line(text, kind, feature.label(), weight, "%.3f");
        }
      }
      for (Level level : Level.values()) {
        line(text, kind, level.label(), training.thresholds().get(kind, level), "%.4f");
      }
    }
    return text.toString();
  }

  private static void line(
      StringBuilder text, PairKind kind, String name, double value, String format) {
    text.append(kind.label()).append('\t').append(name).append('\t');
    text.append(String.format(Locale.ROOT, format, value)).append('\n');
  }
}
