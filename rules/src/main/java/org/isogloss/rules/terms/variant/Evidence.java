package org.isogloss.rules.terms.variant;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Place;

/**
 * A reason to take two forms for names of one concept.
 *
 * @param kind what sort of reason
 * @param weight how sure it alone makes, from 0 to 1
 * @param note the reason in words
 * @param places where it can be seen; empty where the forms themselves show it
 */
public record Evidence(EvidenceKind kind, double weight, String note, List<Place> places) {

  public Evidence {
    Objects.requireNonNull(kind, "kind");
    if (!(weight >= 0 && weight < 1)) {
      throw new IllegalArgumentException("weight must be from 0 to below 1: " + weight);
    }
    places = List.copyOf(places);
  }

  /** Evidence of the usual weight that the forms themselves show. */
  static Evidence of(EvidenceKind kind, String note) {
    return of(kind, 1, note);
  }

  /** Evidence of a share of the usual weight. */
  static Evidence of(EvidenceKind kind, double share, String note) {
    return new Evidence(kind, kind.weight() * share, note, List.of());
  }
}
