package org.isogloss.rules.style.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;

/** What the slips of structure have in common. */
final class Slips {

  private Slips() {}

  /**
   * One hit for a decision that several places need.
   *
   * @param places all of them, the one to go to first
   * @param label names the decision
   * @param compared places that show what is usual
   */
  static Hit hit(
      String message,
      Confidence confidence,
      String label,
      List<Place> places,
      List<Place> compared) {
    return hit(
        message,
        confidence,
        places.stream().map(place -> new Grounds.Occurrence<>(place, label)).toList(),
        compared);
  }

  /**
   * One hit for a decision that several places need, of which each says what it has.
   *
   * @param occurrences all of them, the one to go to first
   * @param compared places that show what is usual
   */
  static Hit hit(
      String message,
      Confidence confidence,
      List<Grounds.Occurrence<Place>> occurrences,
      List<Place> compared) {
    List<Grounds.Evidence<Place>> evidence =
        compared.isEmpty()
            ? List.of()
            : List.of(
                new Grounds.Evidence<>(
                    "comparison", "the other place shows what is expected", compared));
    Map<String, Integer> counts = new LinkedHashMap<>();
    occurrences.forEach(one -> counts.merge(one.form().orElseThrow(), 1, Integer::sum));
    List<Grounds.Form> forms =
        counts.entrySet().stream()
            .map(each -> Grounds.Form.described(each.getKey(), each.getValue()))
            .toList();
    return Hit.at(occurrences.get(0).place(), message)
        .with(confidence)
        .with(Grounds.ofConcept(forms, occurrences, evidence));
  }
}
