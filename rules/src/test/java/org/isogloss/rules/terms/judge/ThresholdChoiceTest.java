package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.judge.ThresholdChoice.Allotment;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTest {

  private final List<LabelledRow> rows = new ArrayList<>();
  private final List<LabelledRows.Case> cases = new ArrayList<>();
  private final List<Double> probabilities = new ArrayList<>();

  private void clean(PairKind kind, double... found) {
    for (double probability : found) {
      row(kind, RowSet.CLEAN, List.of(), PairLabel.NEGATIVE, probability);
    }
  }

  private void mined(PairKind kind, double... found) {
    for (double probability : found) {
      String id = "m-" + cases.size();
      cases.add(new LabelledRows.Case("mined", RowSet.MINED, id, "hyphen"));
      row(kind, RowSet.MINED, List.of(id), PairLabel.POSITIVE, probability);
    }
  }

  private void row(
      PairKind kind, RowSet set, List<String> ids, PairLabel label, double probability) {
    rows.add(
        new LabelledRow(set.label(), set, "a.md", ids, label, new FeatureVector(kind, Map.of())));
    probabilities.add(probability);
  }

  /** As many words as may have so many warnings. */
  private static int words(int warnings) {
    return (int) Math.ceil(warnings * 10_000 / ThresholdChoice.WARNINGS);
  }

  private ScoredRows scored() {
    List<LabelledRows.Manuscript> manuscripts =
        List.of(
            new LabelledRows.Manuscript("clean", RowSet.CLEAN, "a.md", words(2)),
            new LabelledRows.Manuscript("mined", RowSet.MINED, "a.md", words(2)));
    return new ScoredRows(
        new LabelledRows(manuscripts, cases, rows),
        probabilities.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Test
  void falseAlarmsBoundTheThreshold() {
    clean(PairKind.CASE, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    assertThat(thresholds.get(PairKind.CASE, Level.WARNING)).isEqualTo(0.7001);
    assertThat(thresholds.get(PairKind.SYNONYM, Level.MEDIUM)).isEqualTo(0.5);
    assertThat(thresholds.get(PairKind.CASE, Level.REPORT)).isZero();
  }

  @Test
  void whatTheThresholdOfWordsRejectsIsNoFalseAlarm() {
    clean(PairKind.SYNONYM, 0.49, 0.48, 0.47, 0.46, 0.45);
    clean(PairKind.CASE, 0.3, 0.2);
    int allowed = (int) (ThresholdChoice.FINDINGS * words(2) / 10_000);
    for (int i = 2; i <= allowed; i++) {
      clean(PairKind.CASE, 0.6);
    }

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    assertThat(thresholds.get(PairKind.CASE, Level.MEDIUM)).isEqualTo(0.2001);
    assertThat(thresholds.get(PairKind.SYNONYM, Level.MEDIUM)).isEqualTo(0.5);
  }

  @Test
  void kindsThatFindMoreMayHaveMoreFalseAlarms() {
    clean(PairKind.CASE, 0.9, 0.8, 0.7);
    clean(PairKind.JOINT, 0.6, 0.5, 0.4);
    mined(PairKind.CASE, 0.65);
    mined(PairKind.JOINT, 0.55, 0.56, 0.57);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.BY_GAIN).choose();

    assertThat(thresholds.get(PairKind.JOINT, Level.WARNING)).isEqualTo(0.5001);
    assertThat(thresholds.get(PairKind.CASE, Level.WARNING)).isEqualTo(0.9001);
  }

  private void read(PairKind kind, PairLabel label, double... found) {
    for (double probability : found) {
      row(kind, RowSet.MINED, List.of("read-" + rows.size()), label, probability);
    }
  }

  @Test
  void confidenceIsHighWhereNineInTenAreRight() {
    clean(PairKind.CASE, 0.5, 0.4, 0.3);
    read(PairKind.CASE, PairLabel.POSITIVE, 0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.93, 0.92, 0.91);
    read(PairKind.CASE, PairLabel.UNKNOWN, 0.9, 0.89);
    read(PairKind.CASE, PairLabel.POSITIVE, 0.7, 0.6);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    // Ten with one that is arguable, but not eleven with two.
    assertThat(thresholds.get(PairKind.CASE, Level.HIGH)).isEqualTo(0.9);
  }

  @Test
  void highConfidenceIsNotLowerThanThatOfWarnings() {
    clean(PairKind.CASE, 0.8, 0.7, 0.6);
    read(PairKind.CASE, PairLabel.POSITIVE, 0.9, 0.65, 0.3);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    assertThat(thresholds.get(PairKind.CASE, Level.WARNING)).isEqualTo(0.6001);
    assertThat(thresholds.get(PairKind.CASE, Level.HIGH)).isEqualTo(0.65);
    assertThat(thresholds.get(PairKind.SYNONYM, Level.HIGH)).isEqualTo(0.7);
  }

  @Test
  void aCaseIsFoundByAnyOfItsRows() {
    clean(PairKind.CASE, 0.9, 0.8, 0.7);
    mined(PairKind.CASE, 0.1);
    row(PairKind.CASE, RowSet.MINED, List.of("m-0"), PairLabel.UNKNOWN, 0.95);
    cases.add(new LabelledRows.Case("mined", RowSet.MINED, "never seen", "order"));

    ScoredRows scored = scored();
    Figures figures = new Figures(scored, new ThresholdChoice(scored, Allotment.COMMON).choose());

    assertThat(figures.byKind(RowSet.MINED))
        .containsEntry("hyphen", new Figures.Recall(1, 1, 1, 1, 0))
        .containsEntry("order", new Figures.Recall(1, 0, 0, 0, 0));
    assertThat(figures.all(RowSet.MINED).share()).isEqualTo(0.5);
  }

  @Test
  void aPairThatNobodyJudgedStandsForThoseThatWereLeftOut() {
    clean(PairKind.CASE, 0.9, 0.8, 0.7);
    mined(PairKind.CASE, 0.95);
    row(PairKind.CASE, RowSet.MINED, List.of(), PairLabel.UNKNOWN, 0.93);

    ScoredRows scored = scored();
    Figures figures = new Figures(scored, new ThresholdChoice(scored, Allotment.COMMON).choose());

    assertThat(figures.count(Set.of(RowSet.MINED), Optional.empty(), Level.WARNING))
        .isEqualTo(1 + LabelledRows.UNKNOWN_ROWS);
  }

  @Test
  void aPairThatChaptersShareIsJudgedOnce() {
    clean(PairKind.CASE, 0.5, 0.4, 0.3);
    for (int i = 0; i < 20; i++) {
      row(PairKind.CASE, RowSet.MINED, List.of("read-x"), PairLabel.POSITIVE, 0.95);
    }
    read(PairKind.CASE, PairLabel.NEGATIVE, 0.9);
    read(PairKind.CASE, PairLabel.POSITIVE, 0.8);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    assertThat(thresholds.get(PairKind.CASE, Level.HIGH)).isEqualTo(0.95);
  }

  @Test
  void theLastColumnCountsHighConfidence() {
    clean(PairKind.CASE, 0.9, 0.8, 0.7);
    mined(PairKind.CASE, 0.95);
    read(PairKind.CASE, PairLabel.POSITIVE, 0.94);

    ScoredRows scored = scored();
    Figures figures = new Figures(scored, new ThresholdChoice(scored, Allotment.COMMON).choose());

    assertThat(figures.all(RowSet.MINED)).isEqualTo(new Figures.Recall(1, 1, 1, 1, 1));
  }
}
