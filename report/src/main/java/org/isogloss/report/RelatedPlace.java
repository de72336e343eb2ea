package org.isogloss.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Hit;

/**
 * The places that belong to a finding besides its own, the best first: one of each other form, the
 * most frequent form first; then the other places in their order; then those that only bear
 * evidence.
 *
 * @param place where it is
 * @param note what stands there, or why it is named
 */
record RelatedPlace(Location place, String note) {

  static List<RelatedPlace> of(Finding finding) {
    List<RelatedPlace> places = new ArrayList<>();
    Set<Location> seen = new HashSet<>(Set.of(finding.location()));
    for (Finding.Occurrence one : ordered(finding)) {
      if (seen.add(one.location())) {
        places.add(new RelatedPlace(one.location(), one.form().orElse("the same passage")));
      }
    }
    for (Finding.Evidence reason : finding.evidence()) {
      for (Location location : reason.locations()) {
        if (seen.add(location)) {
          places.add(new RelatedPlace(location, reason.note()));
        }
      }
    }
    return places;
  }

  private static Set<Finding.Occurrence> ordered(Finding finding) {
    Optional<String> own =
        finding.occurrences().stream()
            .filter(one -> one.location().equals(finding.location()))
            .findFirst()
            .flatMap(Finding.Occurrence::form);
    Set<Finding.Occurrence> ordered = new LinkedHashSet<>();
    for (Hit.Form form : finding.forms()) {
      Optional<String> text = Optional.of(form.text());
      if (!text.equals(own)) {
        finding.occurrences().stream()
            .filter(one -> one.form().equals(text))
            .findFirst()
            .ifPresent(ordered::add);
      }
    }
    ordered.addAll(finding.occurrences());
    return ordered;
  }
}
