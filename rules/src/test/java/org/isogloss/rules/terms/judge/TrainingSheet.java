package org.isogloss.rules.terms.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.rules.terms.judge.Figures.Recall;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.judge.ThresholdChoice.Allotment;

/** The figures of a model, as a page of the documentation. */
final class TrainingSheet {

  private static final Set<RowSet> CLEAN = EnumSet.of(RowSet.CLEAN);
  private static final Set<RowSet> UNEDITED = EnumSet.of(RowSet.MINED, RowSet.DEV);

  private final LabelledRows rows;
  private final Training training;
  private final List<Ablation> ablations;
  private final StringBuilder text = new StringBuilder();

  TrainingSheet(LabelledRows rows, Training training, List<Ablation> ablations) {
    this.rows = rows;
    this.training = training;
    this.ablations = List.copyOf(ablations);
  }

  /** The text in Markdown. */
  String text() {
    text.setLength(0);
    text.append(SheetTexts.HEAD);
    recall();
    falseAlarms();
    judged();
    folds();
    thresholds();
    training();
    ablation();
    return text.toString();
  }

  private void recall() {
    text.append(SheetTexts.RECALL);
    for (RowSet set : List.of(RowSet.MINED, RowSet.DEV, RowSet.PAPER, RowSet.PLANTED)) {
      training
          .figures()
          .byKind(set)
          .forEach((kind, recall) -> recallRow(set.label(), kind, recall));
      recallRow("**" + set.label() + "**", "**all**", training.figures().all(set));
    }
    line("%nMean of the operators of planted faults: %.2f.", training.figures().planted());
  }

  private void recallRow(String set, String kind, Recall recall) {
    line(
        "| %s | %s | %d | %d | %d | %.2f | %d | %.2f | %d |",
        set,
        kind,
        recall.cases(),
        recall.seen(),
        recall.found(),
        recall.share(),
        recall.warned(),
        recall.warnedShare(),
        recall.high());
  }

  private void falseAlarms() {
    text.append(SheetTexts.ALARMS);
    for (PairKind kind : PairKind.values()) {
      alarmRow(kind.label(), Optional.of(kind));
    }
    alarmRow("**all**", Optional.empty());
  }

  private void alarmRow(String name, Optional<PairKind> kind) {
    Figures figures = training.figures();
    line(
        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |",
        name,
        figures.rate(CLEAN, kind, Level.HIGH),
        figures.rate(CLEAN, kind, Level.WARNING),
        figures.rate(CLEAN, kind, Level.MEDIUM),
        figures.rate(CLEAN, kind, Level.REPORT),
        figures.rate(UNEDITED, kind, Level.HIGH),
        figures.rate(UNEDITED, kind, Level.WARNING),
        figures.rate(UNEDITED, kind, Level.MEDIUM));
  }

  private void judged() {
    text.append(SheetTexts.JUDGED);
    training
        .figures()
        .byKind(RowSet.JUDGED)
        .forEach(
            (verdict, recall) ->
                line(
                    "| %s | %d | %d | %d | %d |",
                    verdict, recall.cases(), recall.seen(), recall.found(), recall.warned()));
  }

  private void folds() {
    text.append(SheetTexts.FOLDS);
    training
        .figures()
        .byRepository()
        .forEach(
            (repository, figures) -> {
              Recall real = figures.all(RowSet.MINED).plus(figures.all(RowSet.DEV));
              Recall planted = figures.all(RowSet.PLANTED);
              Map<String, Recall> judged = figures.byKind(RowSet.JUDGED);
              line(
                  "| %s | %s | %s | %s | %s | %s | %s | %s |",
                  repository,
                  found(Optional.of(real)),
                  real.cases() == 0 ? "" : real.warned(),
                  found(Optional.of(planted)),
                  clean(figures, Level.MEDIUM),
                  clean(figures, Level.WARNING),
                  found(Optional.ofNullable(judged.get("true"))),
                  found(Optional.ofNullable(judged.get("false"))));
            });
    for (Allotment allotment : Allotment.values()) {
      Training.Nested nested = training.nested(allotment);
      line(
          "%nThresholds %s, chosen without the repository as well: %d of %d cases (%.2f), %d as"
              + " warnings (%.2f); %.1f findings and %.1f warnings in 10,000 words of well-edited"
              + " text.",
          allotment == Allotment.COMMON ? "common to all kinds" : "by kind",
          nested.recall().found(),
          nested.recall().cases(),
          nested.recall().share(),
          nested.recall().warned(),
          nested.recall().warnedShare(),
          nested.findings(),
          nested.warnings());
    }
  }

  private static String found(Optional<Recall> recall) {
    return recall
        .filter(cases -> cases.cases() > 0)
        .map(cases -> cases.found() + " of " + cases.cases())
        .orElse("");
  }

  private static String clean(Figures figures, Level level) {
    return figures.rows().labelled().words(RowSet.CLEAN) == 0
        ? ""
        : String.format(Locale.ROOT, "%.1f", figures.rate(CLEAN, Optional.empty(), level));
  }

  private void thresholds() {
    text.append(SheetTexts.THRESHOLDS);
    for (PairKind kind : PairKind.values()) {
      line(
          "| %s | %.3f | %.3f | %.3f | %.3f |",
          kind.label(),
          training.thresholds().get(kind, Level.REPORT),
          training.thresholds().get(kind, Level.MEDIUM),
          training.thresholds().get(kind, Level.WARNING),
          training.thresholds().get(kind, Level.HIGH));
    }
  }

  private void training() {
    text.append(SheetTexts.TRAINING);
    for (PairKind kind : PairKind.values()) {
      line(
          "| %s | %d | %d | %d | %d | %s |",
          kind.label(),
          rows(kind, PairLabel.POSITIVE, false),
          rows(kind, PairLabel.POSITIVE, true),
          rows(kind, PairLabel.NEGATIVE, false) + rows(kind, PairLabel.NEGATIVE, true),
          rows(kind, PairLabel.UNKNOWN, false),
          training.folds().strengths().get(kind));
    }
  }

  private long rows(PairKind kind, PairLabel label, boolean planted) {
    return rows.rows().stream()
        .filter(row -> row.kind() == kind && row.label() == label)
        .filter(row -> planted == (row.set() == RowSet.PLANTED))
        .count();
  }

  private void ablation() {
    text.append(SheetTexts.ABLATION);
    ablationRow(
        new Ablation(
            "**nothing**", training.folds().loss(), training.meanRecall(), training.figures()));
    ablations.forEach(this::ablationRow);
  }

  private void ablationRow(Ablation one) {
    Map<String, Recall> judged = one.figures().byKind(RowSet.JUDGED);
    Recall none = Figures.sum(List.of());
    line(
        "| %s | %.2f | %.3f | %.2f | %.2f | %.2f | %.2f | %d | %d |",
        one.without(),
        one.loss(),
        one.meanRecall(),
        one.figures().all(RowSet.MINED).share(),
        one.figures().all(RowSet.MINED).warnedShare(),
        one.figures().all(RowSet.DEV).share(),
        one.figures().planted(),
        judged.getOrDefault("true", none).found(),
        judged.getOrDefault("false", none).found());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
