package org.isogloss.rules.terms.judge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/**
 * How the model is trained.
 *
 * @param planted the total weight of the planted pairs of one operator in one document; a case that
 *     an author unified weighs 1
 * @param unlabelled the weight, as a negative, of a pair that nobody has judged
 * @param pooled whether the weights of a kind are drawn to those of all kinds together instead of
 *     to 0
 * @param strengths the penalties to try for each kind
 * @param excluded the features that are ignored
 */
record TrainingSettings(
    double planted,
    double unlabelled,
    boolean pooled,
    Map<PairKind, List<Double>> strengths,
    Set<Feature> excluded) {

  private static final double[] PRIORS = readPriors();

  /** The weights before any row is seen, the constant last: {@code pair-priors.tsv}. */
  static double[] priors() {
    return PRIORS.clone();
  }

  private static double[] readPriors() {
    double[] priors = new double[Feature.values().length + 1];
    for (String line : DataFile.lines(TrainingSettings.class, "pair-priors.tsv")) {
      String[] cells = line.split("\\s+", 3);
      Feature feature = Feature.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      priors[TrainingSet.index(feature)] = Double.parseDouble(cells[1]);
    }
    return priors;
  }

  /** Planted faults are easier than real ones and of few kinds, so they count less. */
  private static final double PLANTED = 0.5;

  /**
   * The weight of a pair of a translation of which every pair is labeled. There is only one, but
   * translations are what the program is for.
   */
  static final double PAPER = 5;

  /** The weight of a judged finding, most of them of translations, for the same reason. */
  static final double JUDGED = 0.8;

  /** The weight of a pair that a reader judged among all pairs of a document. */
  static final double READ = 0.5;

  /** Most pairs that nobody has judged are not variants, but some are what is searched for. */
  private static final double UNLABELLED = 0.05 * LabelledRows.UNKNOWN_ROWS;

  private static final List<Double> STRENGTHS = List.of(1.0, 3.0, 10.0);

  TrainingSettings {
    strengths = Map.copyOf(strengths);
    excluded = Set.copyOf(excluded);
  }

  /** The settings of the model in the program. */
  static TrainingSettings usual() {
    Map<PairKind, List<Double>> strengths = new EnumMap<>(PairKind.class);
    for (PairKind kind : PairKind.values()) {
      strengths.put(kind, STRENGTHS);
    }
    return new TrainingSettings(
        PLANTED, UNLABELLED, true, strengths, EnumSet.noneOf(Feature.class));
  }

  /** The same with known penalties. */
  TrainingSettings with(Map<PairKind, Double> known) {
    Map<PairKind, List<Double>> fixed = new EnumMap<>(PairKind.class);
    known.forEach((kind, strength) -> fixed.put(kind, List.of(strength)));
    return new TrainingSettings(planted, unlabelled, pooled, fixed, excluded);
  }

  /** The same without some features. */
  TrainingSettings without(Set<Feature> features) {
    return new TrainingSettings(planted, unlabelled, pooled, strengths, features);
  }
}
