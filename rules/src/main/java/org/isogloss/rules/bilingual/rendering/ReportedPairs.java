package org.isogloss.rules.bilingual.rendering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;
import org.isogloss.rules.terms.variant.Variants;

/** The names that the comparison of the terms of the translation reports by default. */
final class ReportedPairs {

  /** The concepts of each form, by number. */
  private final Map<TermForm, Set<Integer>> concepts = new HashMap<>();

  ReportedPairs(Variants variants) {
    int number = 0;
    for (TermConcept concept : variants.concepts()) {
      if (VariantFinder.reaches(concept, Level.MEDIUM)) {
        for (TermForm form : concept.forms()) {
          concepts.computeIfAbsent(form, f -> new HashSet<>()).add(number);
        }
      }
      number++;
    }
  }

  /** Whether forms of both names are reported as names of one concept. */
  boolean contain(EnglishName one, EnglishName other) {
    Set<Integer> common = concepts(one);
    common.retainAll(concepts(other));
    return !common.isEmpty();
  }

  private Set<Integer> concepts(EnglishName name) {
    Set<Integer> found = new HashSet<>();
    name.forms().forEach(form -> found.addAll(concepts.getOrDefault(form, Set.of())));
    return found;
  }
}
