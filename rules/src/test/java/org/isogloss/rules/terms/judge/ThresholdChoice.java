package org.isogloss.rules.terms.judge;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.terms.judge.PairModel.Level;

/** Chooses thresholds by the false alarms that clean documents may have. */
final class ThresholdChoice {

  /**
   * The most pairs that are warnings in 10,000 words of clean documents. Two pairs in three are
   * findings of their own, the others are grouped with them.
   */
  static final double WARNINGS = 5;

  /** The most pairs of medium confidence and above in 10,000 words of clean documents. */
  static final double FINDINGS = 14;

  /** The most pairs of any confidence in 10,000 words of clean documents. */
  static final double REPORTED = 50;

  /** The kinds in which words, their order or their endings differ. */
  private static final Set<PairKind> OF_WORDS =
      EnumSet.of(PairKind.ORDER, PairKind.SYNONYM, PairKind.SHORT_FORM);

  /**
   * The lowest probability of medium confidence for them. The labeled texts have few of them: of 14
   * that were reported from 0.3 on, a reader of other texts found one right.
   */
  private static final double WORDS = 0.5;

  /**
   * A lower probability suffices where letters differ: the labeled pairs are few, and two varieties
   * of English in one manuscript are hardly ever meant.
   */
  private static final double SPELLING = 0.22;

  /** The lowest probability of a warning for them. */
  private static final double WORDS_WARNING = 0.7;

  /** The share of pairs of high confidence that must be right. */
  static final double PRECISION = 0.9;

  /** How the false alarms are distributed over the kinds. */
  enum Allotment {
    /** One probability for all kinds. */
    COMMON,
    /** To the kinds that gain most cases by them. */
    BY_GAIN
  }

  private final ScoredRows rows;
  private final Allotment allotment;

  ThresholdChoice(ScoredRows rows, Allotment allotment) {
    this.rows = rows;
    this.allotment = allotment;
  }

  /** The thresholds of all levels. */
  Thresholds choose() {
    Thresholds thresholds = new Thresholds();
    Map<PairKind, Double> warning = atLeast(within(WARNINGS), WORDS_WARNING);
    thresholds.set(Level.HIGH, high(warning));
    Map<PairKind, Double> medium = lower(warning, within(FINDINGS, WORDS));
    thresholds.set(Level.WARNING, warning);
    medium.merge(PairKind.SPELLING, SPELLING, Math::min);
    thresholds.set(Level.MEDIUM, atLeast(medium, WORDS));
    thresholds.set(Level.REPORT, lower(medium, Thresholds.common(common(REPORTED, 0))));
    return thresholds;
  }

  /** The same thresholds, but at least {@code least} for kinds in which words differ. */
  private static Map<PairKind, Double> atLeast(Map<PairKind, Double> thresholds, double least) {
    Map<PairKind, Double> raised = new EnumMap<>(thresholds);
    OF_WORDS.forEach(kind -> raised.merge(kind, least, Math::max));
    return raised;
  }

  private static Map<PairKind, Double> lower(
      Map<PairKind, Double> one, Map<PairKind, Double> other) {
    Map<PairKind, Double> lower = new EnumMap<>(one);
    other.forEach((kind, threshold) -> lower.merge(kind, threshold, Math::min));
    return lower;
  }

  /** A kind without any false alarm says little about its lowest threshold. */
  private static Map<PairKind, Double> higher(
      Map<PairKind, Double> one, Map<PairKind, Double> other) {
    Map<PairKind, Double> higher = new EnumMap<>(one);
    other.forEach((kind, threshold) -> higher.merge(kind, threshold, Math::max));
    return higher;
  }

  /** Thresholds with at most some false alarms in 10,000 words of clean documents. */
  Map<PairKind, Double> within(double rate) {
    return within(rate, 0);
  }

  /**
   * The same where pairs of words have a threshold of their own, so that what it rejects takes
   * nothing from the other kinds. Allotment by gain spends alarms only where they find cases.
   */
  private Map<PairKind, Double> within(double rate, double words) {
    return allotment == Allotment.COMMON
        ? Thresholds.common(common(rate, words))
        : higher(new GreedyAllotment(rows).within(rate), Thresholds.common(common(REPORTED, 0)));
  }

  /** One threshold with at most some false alarms in 10,000 words of clean documents. */
  private double common(double rate, double words) {
    List<Double> alarms =
        rows.clean().stream()
            .filter(
                scored -> scored.probability() >= words || !OF_WORDS.contains(scored.row().kind()))
            .map(ScoredRows.Scored::probability)
            .sorted(Comparator.reverseOrder())
            .toList();
    int most = (int) rows.times(rate, RowSet.CLEAN);
    return most < alarms.size() ? Thresholds.above(alarms.get(most)) : 0;
  }

  /**
   * The lowest probability from which enough of the judged pairs that are warnings are right, but
   * no lower than that of warnings.
   */
  private Map<PairKind, Double> high(Map<PairKind, Double> warning) {
    double threshold =
        lowestRight(
            rows.rows().stream()
                .filter(ScoredRows.Scored::isJudged)
                .filter(scored -> scored.probability() >= warning.get(scored.row().kind()))
                .sorted(Comparator.comparingDouble(ScoredRows.Scored::probability).reversed())
                .toList());
    Map<PairKind, Double> high = new EnumMap<>(warning);
    high.replaceAll((kind, least) -> Math.max(least, threshold));
    return high;
  }

  /**
   * The lowest threshold from which enough pairs are right; 1 if there is none. Arguable ones are
   * not right, and a pair that several chapters have is counted once.
   *
   * @param judged the most likely first
   */
  private static double lowestRight(List<ScoredRows.Scored> judged) {
    double lowest = 1;
    int right = 0;
    Set<String> counted = new HashSet<>();
    for (int i = 0; i < judged.size(); i++) {
      LabelledRow row = judged.get(i).row();
      if (counted.add(row.set() + " " + row.cases().get(0))) {
        right += row.label() == PairLabel.POSITIVE ? 1 : 0;
      }
      double threshold = Thresholds.below(judged.get(i).probability());
      boolean isLast = i + 1 == judged.size() || judged.get(i + 1).probability() < threshold;
      if (isLast && right >= PRECISION * counted.size()) {
        lowest = threshold;
      }
    }
    return lowest;
  }
}
