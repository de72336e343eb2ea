package org.isogloss.core.lint;

import java.util.Objects;

/**
 * One step between the rules and the reader: what is suppressed, known or unchanged is taken out of
 * a report, one step after the other. A step holds all that it needs and keeps nothing of a run.
 */
@FunctionalInterface
public interface ReportStep {

  /** Leaves a report as it is. */
  ReportStep NONE = report -> report;

  /** Puts the findings in the order of a report: by path, offset and rule. */
  ReportStep ORDER =
      report -> report.keeping(report.findings().stream().sorted().toList(), report.withheld());

  /**
   * The report after this step.
   *
   * @throws InterruptedException if the thread is interrupted while more is checked for the step
   */
  Report apply(Report report) throws InterruptedException;

  /** This step, and another one after it. */
  default ReportStep then(ReportStep next) {
    Objects.requireNonNull(next, "next");
    return report -> next.apply(apply(report));
  }
}
