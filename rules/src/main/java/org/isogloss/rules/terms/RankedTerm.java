package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.variant.TermConcept;

/**
 * A candidate in the list of a manuscript's terms.
 *
 * @param form the term as it is written
 * @param termhood how much it is a term, 0 or more
 * @param concept the concept that goes by this and other names; empty where it has no rival
 */
public record RankedTerm(TermForm form, double termhood, Optional<TermConcept> concept) {

  /**
   * The terms of a manuscript, the surest first.
   *
   * @param terms what was found
   * @param minCount in how many places a term must stand
   */
  public static List<RankedTerm> rank(TermAnalysis.Terms terms, int minCount) {
    Map<TermForm, TermConcept> concepts = new HashMap<>();
    for (TermConcept concept : terms.variants().concepts()) {
      concept.forms().forEach(form -> concepts.put(form, concept));
    }
    Termhood termhood = new Termhood();
    List<RankedTerm> ranked = new ArrayList<>();
    for (TermForm form : terms.forms()) {
      boolean named = concepts.containsKey(form);
      if (form.isNominal() && form.isIndependent() && (named || form.count() >= minCount)) {
        ranked.add(
            new RankedTerm(form, termhood.of(form), Optional.ofNullable(concepts.get(form))));
      }
    }
    ranked.sort(
        Comparator.comparingDouble((RankedTerm term) -> -term.termhood())
            .thenComparing(term -> term.form().key()));
    return ranked;
  }
}
