package org.isogloss.rules.style.structure;

import java.util.List;
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
    List<Grounds.Evidence<Place>> evidence =
        compared.isEmpty()
            ? List.of()
            : List.of(
                new Grounds.Evidence<>(
                    "comparison", "the other place shows what is expected", compared));
    List<Grounds.Occurrence<Place>> occurrences =
        places.stream().map(place -> new Grounds.Occurrence<>(place, label)).toList();
    List<Grounds.Form> forms = List.of(new Grounds.Form(label, places.size()));
    return Hit.at(places.get(0), message)
        .with(confidence)
        .with(Grounds.ofConcept(forms, occurrences, evidence));
  }
}
