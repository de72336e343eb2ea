package org.isogloss.rules.terms.variant;

import java.util.List;

/**
 * What was found of competing names.
 *
 * @param concepts the concepts that go by several names, the surest first
 * @param pairs every pair for which there was any evidence, with the decision on it
 */
public record Variants(List<TermConcept> concepts, List<JudgedPair> pairs) {

  public Variants {
    concepts = List.copyOf(concepts);
    pairs = List.copyOf(pairs);
  }
}
