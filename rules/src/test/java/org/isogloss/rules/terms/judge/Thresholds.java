package org.isogloss.rules.terms.judge;

import java.util.EnumMap;
import java.util.Map;
import org.isogloss.rules.terms.judge.PairModel.Level;

/** The lowest probability of each level for each kind of pair. */
final class Thresholds {

  /** Thresholds are rounded up to this fraction. */
  private static final double STEPS = 10_000;

  private final Map<Level, Map<PairKind, Double>> values = new EnumMap<>(Level.class);

  /** The least threshold that is greater than a probability. */
  static double above(double probability) {
    return Math.min(1, (Math.floor(probability * STEPS) + 1) / STEPS);
  }

  /** The greatest threshold that a probability reaches. */
  static double below(double probability) {
    return Math.floor(probability * STEPS) / STEPS;
  }

  /** Sets a level; levels are set from the highest on. */
  void set(Level level, Map<PairKind, Double> ofKinds) {
    values.put(level, new EnumMap<>(ofKinds));
  }

  /** The same threshold for every kind. */
  static Map<PairKind, Double> common(double threshold) {
    Map<PairKind, Double> common = new EnumMap<>(PairKind.class);
    for (PairKind kind : PairKind.values()) {
      common.put(kind, threshold);
    }
    return common;
  }

  double get(PairKind kind, Level level) {
    return values.get(level).get(kind);
  }

  /** Whether a pair reaches a level. */
  boolean reaches(PairKind kind, double probability, Level level) {
    return probability >= get(kind, level);
  }
}
