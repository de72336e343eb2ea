package org.isogloss.core.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Location;

/**
 * Removes findings that say what another one says: two rules may mark the same text and suggest the
 * same, such as the usual spelling of a name and the official one. The more severe, the surer, or
 * the one with more places stays, and none is removed for one that is less sure. The fault is still
 * reported, so nothing counts as withheld.
 */
public final class OneFaultStep implements ReportStep {

  private static final Comparator<Finding> USE =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::confidence)
          .thenComparing(finding -> finding.fix().isPresent())
          .thenComparing(finding -> finding.occurrences().size());

  private record Fault(Location place, String suggestion) {

    static Fault of(Finding finding) {
      return new Fault(finding.location(), finding.suggestions().get(0));
    }
  }

  @Override
  public Report apply(Report report) {
    Map<Fault, Finding> best = new HashMap<>();
    for (Finding finding : report.findings()) {
      if (!finding.suggestions().isEmpty()) {
        best.merge(
            Fault.of(finding), finding, (one, other) -> USE.compare(other, one) > 0 ? other : one);
      }
    }
    List<Finding> kept =
        report.findings().stream().filter(finding -> isNeeded(finding, best)).toList();
    return report.keeping(kept, report.withheld());
  }

  private static boolean isNeeded(Finding finding, Map<Fault, Finding> best) {
    if (finding.suggestions().isEmpty()) {
      return true;
    }
    Finding said = best.get(Fault.of(finding));
    return said.ruleId().equals(finding.ruleId())
        || said.confidence().compareTo(finding.confidence()) < 0;
  }
}
