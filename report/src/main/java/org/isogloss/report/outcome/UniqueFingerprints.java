package org.isogloss.report.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.lint.Finding;

/** Distinguishes equal findings: two with the same fingerprint are numbered first and second. */
public final class UniqueFingerprints {

  private UniqueFingerprints() {}

  /** For each finding its fingerprint and, after a colon, its number among equal ones, from 1. */
  public static List<String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    return findings.stream()
        .map(Finding::fingerprint)
        .map(fingerprint -> fingerprint + ":" + seen.merge(fingerprint, 1, Integer::sum))
        .toList();
  }
}
