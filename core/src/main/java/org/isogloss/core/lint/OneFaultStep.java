package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Location;
import org.isogloss.core.rule.Applicability;

/**
 * Removes findings that say what another one says: two rules may mark the same text and suggest the
 * same, such as the usual spelling of a name and the official one. A finding is only removed for
 * one that has all its places and is at least as severe and as sure. The fault is still reported,
 * so nothing counts as withheld.
 *
 * <p>This is the last step: baselines, changes and fixes know each rule's finding separately.
 */
public final class OneFaultStep implements ReportStep {

  private record Fault(Location place, String suggestion) {

    static Fault of(Finding finding) {
      return new Fault(finding.location(), finding.suggestions().get(0));
    }
  }

  @Override
  public Report apply(Report report) {
    Map<Fault, List<Finding>> byFault = new HashMap<>();
    for (Finding finding : report.findings()) {
      if (!finding.suggestions().isEmpty()) {
        byFault.computeIfAbsent(Fault.of(finding), fault -> new ArrayList<>()).add(finding);
      }
    }
    List<Finding> kept =
        report.findings().stream()
            .filter(
                finding ->
                    finding.suggestions().isEmpty()
                        || isNeeded(finding, byFault.get(Fault.of(finding))))
            .toList();
    return report.keeping(kept, report.withheld());
  }

  private static boolean isNeeded(Finding finding, List<Finding> same) {
    for (Finding other : same) {
      boolean covers = !other.ruleId().equals(finding.ruleId()) && covers(other, finding);
      // Of two that say exactly the same, the first stays.
      if (covers && (!covers(finding, other) || same.indexOf(other) < same.indexOf(finding))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a finding says all that another one says. */
  private static boolean covers(Finding finding, Finding other) {
    return finding.severity().compareTo(other.severity()) >= 0
        && finding.confidence().compareTo(other.confidence()) >= 0
        && (isSafe(finding) || !isSafe(other))
        && places(finding).containsAll(places(other));
  }

  private static boolean isSafe(Finding finding) {
    return finding.fix().filter(fix -> fix.applicability() == Applicability.SAFE).isPresent();
  }

  private static Set<Location> places(Finding finding) {
    Set<Location> places = new HashSet<>(finding.otherPlaces());
    places.add(finding.location());
    return places;
  }
}
