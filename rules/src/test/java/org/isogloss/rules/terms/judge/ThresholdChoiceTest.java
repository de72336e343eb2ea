package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** The rows, in 8,000 words of clean text: 2 warnings, 8 findings and 32 pairs are allowed. */
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
    clean(PairKind.CASE, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    assertThat(thresholds.get(PairKind.CASE, Level.MEDIUM)).isEqualTo(0.1001);
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

  @Test
  void confidenceIsHighWhereCleanTextHasNearlyNothing() {
    clean(PairKind.CASE, 0.9, 0.5);
    mined(PairKind.CASE, 0.95, 0.95, 0.95, 0.6);

    Thresholds thresholds = new ThresholdChoice(scored(), Allotment.COMMON).choose();

    assertThat(thresholds.get(PairKind.CASE, Level.HIGH)).isGreaterThan(0.9);
    assertThat(thresholds.get(PairKind.CASE, Level.HIGH)).isLessThan(0.95);
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
        .containsEntry("hyphen", new Figures.Recall(1, 1, 1, 1, 1))
        .containsEntry("order", new Figures.Recall(1, 0, 0, 0, 0));
    assertThat(figures.all(RowSet.MINED).share()).isEqualTo(0.5);
  }
}
