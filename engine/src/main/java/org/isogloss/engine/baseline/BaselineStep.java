package org.isogloss.engine.baseline;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;

/**
 * Removes the findings in a baseline from a report, and counts those that no longer occur.
 *
 * @param baseline the recorded findings
 * @param ran whether a rule ran, by its id and part
 * @param exists whether there is such a rule, by its id and part
 * @param isWhole whether the run read all files in the baseline; if not, no finding counts as gone
 * @param elsewhere how many places are as recorded in files that the run did not read
 */
public record BaselineStep(
    Baseline baseline,
    Predicate<String> ran,
    Predicate<String> exists,
    boolean isWhole,
    ToIntFunction<Identity.Single> elsewhere)
    implements ReportStep {

  public BaselineStep {
    Objects.requireNonNull(baseline, "baseline");
    Objects.requireNonNull(ran, "ran");
    Objects.requireNonNull(exists, "exists");
    Objects.requireNonNull(elsewhere, "elsewhere");
  }

  @Override
  public Report apply(Report report) {
    return compared(report).report();
  }

  /**
   * The baseline without findings that no longer occur.
   *
   * @param report the report that is passed to the step
   */
  public Baseline pruned(Report report) {
    return compared(report).left();
  }

  private Baseline.Outcome compared(Report report) {
    return baseline.apply(report, ran, exists, isWhole && report.failures().isEmpty(), elsewhere);
  }
}
