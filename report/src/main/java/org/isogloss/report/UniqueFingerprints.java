package org.isogloss.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.lint.Finding;

/** Tells equal findings apart: two of one fingerprint are the first and the second of it. */
final class UniqueFingerprints {

  private UniqueFingerprints() {}

  /** For each finding its fingerprint and, after a colon, which of its like it is, from 1. */
  static List<String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    return findings.stream()
        .map(Finding::fingerprint)
        .map(fingerprint -> fingerprint + ":" + seen.merge(fingerprint, 1, Integer::sum))
        .toList();
  }
}
