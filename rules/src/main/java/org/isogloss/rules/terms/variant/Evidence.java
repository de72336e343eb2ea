package org.isogloss.rules.terms.variant;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Place;

/**
 * A reason to consider two forms names of one concept.
 *
 * @param kind the kind of reason
 * @param weight the confidence that it alone gives, from 0 to 1
 * @param note the reason in words
 * @param places where it can be seen; empty if the forms themselves show it
 */
public record Evidence(EvidenceKind kind, double weight, String note, List<Place> places) {

  public Evidence {
    Objects.requireNonNull(kind, "kind");
    if (!(weight >= 0 && weight < 1)) {
      throw new IllegalArgumentException("weight must be from 0 to below 1: " + weight);
    }
    places = List.copyOf(places);
  }

  /** Evidence of the usual weight, shown by the forms themselves. */
  static Evidence of(EvidenceKind kind, String note) {
    return of(kind, 1, note);
  }

  /** Evidence with a share of the usual weight. */
  static Evidence of(EvidenceKind kind, double share, String note) {
    return new Evidence(kind, kind.weight() * share, note, List.of());
  }
}
