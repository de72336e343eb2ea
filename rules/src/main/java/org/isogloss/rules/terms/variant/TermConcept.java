package org.isogloss.rules.terms.variant;

import java.util.Comparator;
import java.util.List;
import org.isogloss.rules.terms.candidate.TermForm;

/**
 * A concept that the manuscript gives several names.
 *
 * @param forms its names, the most frequent first; at least two
 * @param pairs the evidence that ties them together, the surest first
 */
public record TermConcept(List<TermForm> forms, List<FormPair> pairs) {

  public TermConcept {
    forms = List.copyOf(forms);
    pairs = List.copyOf(pairs);
    if (forms.size() < 2 || pairs.isEmpty()) {
      throw new IllegalArgumentException("a concept needs two forms and what ties them: " + forms);
    }
  }

  /** How sure its surest pair is, from 0 to 1. */
  public double belief() {
    return pairs.stream().mapToDouble(FormPair::belief).max().orElseThrow();
  }

  /** Whether its forms differ in spelling alone. */
  public boolean isSpelling() {
    return pairs.stream().allMatch(FormPair::isSpelling);
  }

  static Comparator<TermForm> byFrequency() {
    return Comparator.comparingInt((TermForm form) -> -form.count()).thenComparing(TermForm::key);
  }
}
