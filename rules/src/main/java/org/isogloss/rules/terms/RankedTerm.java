package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Zone;
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
   * The terms of a manuscript, the surest first; of a concept with several names the most frequent.
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
      TermConcept concept = concepts.get(form);
      boolean told =
          concept == null ? isListed(form, minCount) : concept.forms().get(0).equals(form);
      if (told) {
        ranked.add(new RankedTerm(form, termhood.of(form), Optional.ofNullable(concept)));
      }
    }
    ranked.sort(
        Comparator.comparingDouble((RankedTerm term) -> -term.termhood())
            .thenComparing(term -> term.form().key()));
    return ranked;
  }

  /** Whether it is a term that the manuscript itself uses, not only the works that it cites. */
  private static boolean isListed(TermForm form, int minCount) {
    return form.isNominal()
        && form.isIndependent()
        && form.mentions().stream()
                .filter(mention -> mention.zone() != Zone.REFERENCE_ENTRY)
                .count()
            >= minCount;
  }
}
