package org.isogloss.report.sarif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;

/**
 * The places related to a finding, other than its own, the most relevant first: one of each other
 * form, the most frequent form first; then the other places in order; then those that only provide
 * evidence.
 *
 * @param place the place
 * @param note the text there, or why it is listed
 */
record RelatedPlace(Location place, String note) {

  static List<RelatedPlace> of(Finding finding) {
    List<RelatedPlace> places = new ArrayList<>();
    Set<Location> seen = new HashSet<>(Set.of(finding.location()));
    String other = finding.isOneDecision() ? "the same fault" : "the same passage";
    for (Grounds.Occurrence<Located> one : ordered(finding)) {
      if (seen.add(one.place().location())) {
        places.add(new RelatedPlace(one.place().location(), one.form().orElse(other)));
      }
    }
    for (Grounds.Evidence<Located> reason : finding.evidence()) {
      for (Located seenAt : reason.places()) {
        Location location = seenAt.location();
        if (seen.add(location)) {
          places.add(new RelatedPlace(location, reason.note()));
        }
      }
    }
    return places;
  }

  private static Set<Grounds.Occurrence<Located>> ordered(Finding finding) {
    Optional<String> own =
        finding.occurrences().stream()
            .filter(one -> one.place().location().equals(finding.location()))
            .findFirst()
            .flatMap(Grounds.Occurrence::form);
    Set<Grounds.Occurrence<Located>> ordered = new LinkedHashSet<>();
    for (Grounds.Form form : finding.forms()) {
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
