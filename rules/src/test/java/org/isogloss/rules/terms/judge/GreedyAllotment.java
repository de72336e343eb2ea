package org.isogloss.rules.terms.judge;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives false alarms, one after another, to the kinds that find most further cases by them. */
final class GreedyAllotment {

  /** How many false alarms a step may cost. */
  private static final int LONGEST_STEP = 12;

  private static final Set<RowSet> SETS = EnumSet.of(RowSet.MINED, RowSet.DEV);

  /**
   * Lower thresholds of a kind.
   *
   * @param alarms the false alarms that the step costs
   * @param gain the cases that it finds, for each of these alarms
   */
  private record Step(PairKind kind, int alarms, double gain) {}

  private final ScoredRows rows;
  private final Map<PairKind, List<Double>> alarms = new EnumMap<>(PairKind.class);
  private final Map<PairKind, Integer> spent = new EnumMap<>(PairKind.class);

  /** The highest probability of each case by the kind of its rows. */
  private final Map<PairKind, Map<String, Double>> cases = new EnumMap<>(PairKind.class);

  GreedyAllotment(ScoredRows rows) {
    this.rows = rows;
    for (PairKind kind : PairKind.values()) {
      spent.put(kind, 0);
      cases.put(kind, new HashMap<>());
      alarms.put(
          kind,
          rows.clean().stream()
              .filter(scored -> scored.row().kind() == kind)
              .map(ScoredRows.Scored::probability)
              .sorted(Comparator.reverseOrder())
              .toList());
    }
    for (LabelledRows.Case one : rows.cases(SETS)) {
      for (ScoredRows.Scored scored : rows.of(one)) {
        cases
            .get(scored.row().kind())
            .merge(one.set() + " " + one.id(), scored.probability(), Math::max);
      }
    }
  }

  /** Thresholds with at most some false alarms in 10,000 words of clean documents. */
  Map<PairKind, Double> within(double rate) {
    int left = (int) rows.times(rate, RowSet.CLEAN);
    while (left > 0) {
      Step best = best(left, found());
      if (best == null) {
        break;
      }
      spent.merge(best.kind(), best.alarms(), Integer::sum);
      left -= best.alarms();
    }
    Map<PairKind, Double> thresholds = new EnumMap<>(PairKind.class);
    for (PairKind kind : PairKind.values()) {
      thresholds.put(kind, threshold(kind, spent.get(kind)));
    }
    return thresholds;
  }

  private double threshold(PairKind kind, int most) {
    List<Double> ofKind = alarms.get(kind);
    return most < ofKind.size() ? Thresholds.above(ofKind.get(most)) : 0;
  }

  private Set<String> found() {
    Set<String> found = new HashSet<>();
    for (PairKind kind : PairKind.values()) {
      double threshold = threshold(kind, spent.get(kind));
      cases
          .get(kind)
          .forEach(
              (id, probability) -> {
                if (probability >= threshold) {
                  found.add(id);
                }
              });
    }
    return found;
  }

  /** The step that finds most cases for each false alarm; null if none finds any. */
  private Step best(int left, Set<String> found) {
    Step best = null;
    for (PairKind kind : PairKind.values()) {
      for (int n = 1; n <= Math.min(left, LONGEST_STEP); n++) {
        int most = spent.get(kind) + n;
        if (most > alarms.get(kind).size()) {
          break;
        }
        double threshold = threshold(kind, most);
        long gained =
            cases.get(kind).entrySet().stream()
                .filter(one -> one.getValue() >= threshold && !found.contains(one.getKey()))
                .count();
        if (gained > 0 && (best == null || (double) gained / n > best.gain())) {
          best = new Step(kind, n, (double) gained / n);
        }
      }
    }
    return best;
  }
}
