package org.isogloss.report.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.Report;

/** Distinguishes equal findings: two with the same fingerprint are numbered first and second. */
public final class UniqueFingerprints {

  private UniqueFingerprints() {}

  /** For each finding its fingerprint and, after a colon, its number among equal ones, from 1. */
  public static List<String> of(List<Finding> findings) {
    return numbered(findings, Finding::fingerprint);
  }

  /**
   * The same for services, which take a finding of a change for an old one if a report of the whole
   * manuscript had its fingerprint before. That is the same for a word or concept wherever it
   * occurs, so that what a change caused is named by its first place.
   */
  public static List<String> forServices(Report report) {
    return numbered(
        report.findings(), report.ofChange() ? UniqueFingerprints::ofPlace : Finding::fingerprint);
  }

  /** The fingerprint that a finding would have if its first place were the only one. */
  private static String ofPlace(Finding finding) {
    return Identity.of(finding.ruleId(), finding.text(), finding.context()).fingerprint();
  }

  private static List<String> numbered(List<Finding> findings, Function<Finding, String> name) {
    Map<String, Integer> seen = new HashMap<>();
    return findings.stream()
        .map(name)
        .map(fingerprint -> fingerprint + ":" + seen.merge(fingerprint, 1, Integer::sum))
        .toList();
  }
}
