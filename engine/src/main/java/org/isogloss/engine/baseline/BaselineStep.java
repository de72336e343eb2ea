package org.isogloss.engine.baseline;

import java.util.Objects;
import java.util.function.Predicate;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;

/**
 * Takes out of a report what a baseline holds, and counts what is gone from it.
 *
 * @param baseline what was recorded
 * @param ran whether a rule ran, by its id and part
 * @param exists whether there is a rule, by its id and part
 * @param isWhole whether the run saw all that the baseline was made of; otherwise nothing is gone
 */
public record BaselineStep(
    Baseline baseline, Predicate<String> ran, Predicate<String> exists, boolean isWhole)
    implements ReportStep {

  public BaselineStep {
    Objects.requireNonNull(baseline, "baseline");
    Objects.requireNonNull(ran, "ran");
    Objects.requireNonNull(exists, "exists");
  }

  @Override
  public Report apply(Report report) {
    return compared(report).report();
  }

  /**
   * The baseline without what is gone.
   *
   * @param report the report that the step takes
   */
  public Baseline pruned(Report report) {
    return compared(report).left();
  }

  private Baseline.Outcome compared(Report report) {
    return baseline.apply(report, ran, exists, isWhole && report.failures().isEmpty());
  }
}
