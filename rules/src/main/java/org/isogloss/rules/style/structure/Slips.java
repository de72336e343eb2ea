package org.isogloss.rules.style.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.rules.style.StyleSlip;

/** What the slips of structure have in common. */
final class Slips {

  private Slips() {}

  static StyleSlip of(
      String id, String name, String summary, Set<Zone> zones, StyleSlip.Finder finder) {
    RuleInfo info = new RuleInfo(id, name, Severity.INFO, summary, zones).about(Topic.STYLE);
    return new StyleSlip(info, finder);
  }

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
        places.stream().map(place -> new Grounds.Occurrence<>(place, Optional.of(label))).toList();
    List<Grounds.Form> forms = List.of(new Grounds.Form(label, places.size()));
    return Hit.at(places.get(0), message)
        .with(confidence)
        .with(Grounds.ofConcept(forms, occurrences, evidence));
  }

  /** A hit at one place. */
  static Hit hit(String message, Confidence confidence, Place place) {
    return Hit.at(place, message).with(confidence);
  }
}
