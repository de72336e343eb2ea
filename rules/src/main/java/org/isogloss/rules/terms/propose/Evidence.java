package org.isogloss.rules.terms.propose;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Place;

/**
 * A reason to compare two forms.
 *
 * @param kind the kind of reason
 * @param note the reason in words
 * @param places where it can be seen; empty if the forms themselves show it
 */
public record Evidence(EvidenceKind kind, String note, List<Place> places) {

  public Evidence {
    Objects.requireNonNull(kind, "kind");
    if (note.isBlank()) {
      throw new IllegalArgumentException("note must not be blank");
    }
    places = List.copyOf(places);
  }

  /** Evidence shown by the forms themselves. */
  static Evidence of(EvidenceKind kind, String note) {
    return new Evidence(kind, note, List.of());
  }
}
