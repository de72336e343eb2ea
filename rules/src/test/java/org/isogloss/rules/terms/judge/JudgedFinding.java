package org.isogloss.rules.terms.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding that was judged by hand.
 *
 * @param id the name of its case
 * @param forms the forms that it listed
 * @param verdict true, arguable or false
 */
record JudgedFinding(String id, List<String> forms, String verdict) {

  JudgedFinding {
    forms = List.copyOf(forms);
  }

  /**
   * Reads a finding.
   *
   * @param text its forms with their counts: {@code data set(3) / dataset(1)}
   */
  static JudgedFinding of(String id, String text, String verdict) {
    List<String> forms =
        Stream.of(text.split(" / ", -1))
            .map(form -> form.strip().replaceFirst("\\(\\d+\\)$", ""))
            .toList();
    return new JudgedFinding(id, forms, verdict);
  }

  /** Every two of its forms, as labeled pairs. */
  List<KnownPair> pairs() {
    PairLabel label = PairLabel.ofVerdict(verdict);
    List<KnownPair> pairs = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        pairs.add(
            new KnownPair(
                id, List.of(forms.get(i)), List.of(forms.get(j)), Comparisons.texts(), label));
      }
    }
    return pairs;
  }
}
