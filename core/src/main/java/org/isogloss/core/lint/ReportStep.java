package org.isogloss.core.lint;

import java.util.Objects;

/**
 * One step between the rules and the reader: each step removes something from a report, such as
 * suppressed, known or unchanged findings. A step has everything it needs and keeps no state of a
 * run.
 */
@FunctionalInterface
public interface ReportStep {

  /** Leaves a report unchanged. */
  ReportStep NONE = report -> report;

  /** Sorts the findings in report order: by path, offset and rule. */
  ReportStep ORDER =
      report -> report.keeping(report.findings().stream().sorted().toList(), report.withheld());

  /**
   * Returns the report after this step.
   *
   * @throws InterruptedException if the thread is interrupted while the step does further checks
   */
  Report apply(Report report) throws InterruptedException;

  /** Returns this step followed by another one. */
  default ReportStep then(ReportStep next) {
    Objects.requireNonNull(next, "next");
    return report -> next.apply(apply(report));
  }
}
