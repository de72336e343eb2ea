package org.isogloss.glossary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A thing that the manuscript speaks of, and its names.
 *
 * @param id unique in its termbase
 * @param definition what it is; empty where the termbase does not say
 * @param note advice for writers; empty where there is none
 * @param terms its names in the order of the file; never empty
 */
public record Concept(String id, String definition, String note, List<Term> terms) {

  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of a concept must not be blank");
    }
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(note, "note");
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("concept " + id + " must have terms");
    }
  }

  /** The first preferred term, if any. */
  public Optional<Term> preferred() {
    return terms.stream().filter(term -> term.status() == TermStatus.PREFERRED).findFirst();
  }
}
