package org.isogloss.rules.terms.variant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.index.TermForm;

/**
 * A concept with several names in the manuscript.
 *
 * @param forms its names, the most frequent first; at least two
 * @param pairs the pairs that link them, the most likely first
 * @param longer those of the names that are longer phrases with another one in them, each with that
 *     one: {@code url address} with {@code url}
 */
public record TermConcept(
    List<TermForm> forms, List<FormPair> pairs, Map<TermForm, TermForm> longer) {

  public TermConcept {
    forms = List.copyOf(forms);
    pairs = List.copyOf(pairs);
    longer = Map.copyOf(longer);
    if (forms.size() < 2 || pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "a concept needs two forms and a pair that links them: " + forms);
    }
  }

  /** The name that a form shows: itself, or the one in it. */
  public TermForm name(TermForm form) {
    return longer.getOrDefault(form, form);
  }

  /** The probability of its most likely pair, from 0 to 1. */
  public double probability() {
    return pairs.get(0).probability();
  }

  /** Whether its forms differ only in spelling. */
  public boolean isSpelling() {
    return pairs.stream().allMatch(FormPair::isSpelling);
  }

  static Comparator<TermForm> byFrequency() {
    return Comparator.comparingInt((TermForm form) -> -form.count()).thenComparing(TermForm::key);
  }
}
