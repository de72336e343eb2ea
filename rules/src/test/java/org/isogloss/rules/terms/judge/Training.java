package org.isogloss.rules.terms.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.rules.terms.judge.ThresholdChoice.Allotment;

/**
 * A model learned from labeled rows, with its thresholds and figures.
 *
 * @param folds the weights, and the probabilities of unseen rows
 * @param thresholds the thresholds, chosen by these probabilities
 * @param figures what they find
 */
record Training(OutOfFold folds, Thresholds thresholds, Figures figures) {

  private static final Set<RowSet> REAL = EnumSet.of(RowSet.MINED, RowSet.DEV);

  /** The budgets over which recall is averaged, in false alarms in 10,000 words. */
  private static final List<Integer> BUDGETS = List.of(1, 2, 3, 5, 7, 10, 14, 20);

  /** Learns from rows. */
  static Training of(LabelledRows rows, TrainingSettings settings, Allotment allotment) {
    OutOfFold folds = new OutOfFold(new TrainingSet(rows, settings), settings);
    ScoredRows scored = new ScoredRows(rows, folds.probabilities());
    Thresholds thresholds = new ThresholdChoice(scored, allotment).choose();
    return new Training(folds, thresholds, new Figures(scored, thresholds));
  }

  /**
   * The share of the real cases that is found with one threshold for all kinds, as the mean over
   * several numbers of false alarms; less dependent on chance than a figure at one of them.
   */
  double meanRecall() {
    ScoredRows rows = figures.rows();
    List<LabelledRows.Case> cases = rows.cases(REAL);
    double sum = 0;
    for (int budget : BUDGETS) {
      double threshold =
          new ThresholdChoice(rows, Allotment.COMMON).within(budget).get(PairKind.CASE);
      sum +=
          cases.stream()
              .filter(one -> rows.of(one).stream().anyMatch(row -> row.probability() >= threshold))
              .count();
    }
    return sum / BUDGETS.size() / cases.size();
  }

  /**
   * The cases that are found if the thresholds, too, are chosen without the repository of the case.
   *
   * @return found and all real cases, and the false alarms in 10,000 words of clean documents
   */
  Nested nested(Allotment allotment) {
    ScoredRows rows = figures.rows();
    Figures.Recall recall = new Figures.Recall(0, 0, 0, 0, 0);
    long alarms = 0;
    long warnings = 0;
    for (String repository : rows.repositories()) {
      ScoredRows rest = rows.from(one -> !one.equals(repository));
      Figures unseen =
          new Figures(rows.from(repository::equals), new ThresholdChoice(rest, allotment).choose());
      recall = recall.plus(unseen.all(RowSet.MINED)).plus(unseen.all(RowSet.DEV));
      alarms += unseen.count(Set.of(RowSet.CLEAN), Optional.empty(), PairModel.Level.MEDIUM);
      warnings += unseen.count(Set.of(RowSet.CLEAN), Optional.empty(), PairModel.Level.WARNING);
    }
    Set<RowSet> clean = Set.of(RowSet.CLEAN);
    return new Nested(recall, rows.rate(alarms, clean), rows.rate(warnings, clean));
  }

  /**
   * Figures with thresholds that have not seen the repository either.
   *
   * @param recall of the real cases
   * @param findings false alarms in 10,000 words of clean documents
   * @param warnings those that are warnings
   */
  record Nested(Figures.Recall recall, double findings, double warnings) {}
}
