package org.isogloss.rules.terms.variant;

import java.util.List;

/**
 * The competing names that were found.
 *
 * @param concepts the concepts that have several names, the most certain first
 * @param pairs every pair with any evidence, and its verdict
 */
public record Variants(List<TermConcept> concepts, List<JudgedPair> pairs) {

  public Variants {
    concepts = List.copyOf(concepts);
    pairs = List.copyOf(pairs);
  }
}
