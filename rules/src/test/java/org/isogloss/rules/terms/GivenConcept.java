package org.isogloss.rules.terms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.CandidateExtractor;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Evidence;
import org.isogloss.rules.terms.propose.EvidenceKind;
import org.isogloss.rules.terms.propose.Proposal;
import org.isogloss.rules.terms.propose.Proposal.Difference;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.Variants;

/** Presents two forms as names of one concept, without asking the model. */
final class GivenConcept {

  private GivenConcept() {}

  /**
   * The terms of manuscripts in which two forms are one concept.
   *
   * @param one the key of a form
   * @param other the key of another one
   */
  static Function<AnalyzedManuscript, TermAnalysis.Terms> of(String one, String other) {
    return of(one, other, 1);
  }

  /** The same with a probability, from 0 to 1. */
  static Function<AnalyzedManuscript, TermAnalysis.Terms> of(
      String one, String other, double probability) {
    return manuscript -> terms(manuscript, one, other, probability);
  }

  private static TermAnalysis.Terms terms(
      AnalyzedManuscript manuscript, String one, String other, double probability) {
    List<TermForm> all = CandidateExtractor.extract(manuscript).forms();
    List<TermForm> forms =
        all.stream()
            .filter(form -> form.key().equals(one) || form.key().equals(other))
            .sorted((a, b) -> b.count() - a.count())
            .toList();
    Evidence evidence = new Evidence(EvidenceKind.APPOSITION, "by the test", List.of());
    Proposal proposal =
        new Proposal(
            forms.get(0),
            forms.get(1),
            PairKind.SYNONYM,
            List.of(evidence),
            new Difference(List.of(), List.of()));
    FormPair pair =
        new FormPair(proposal, new FeatureVector(PairKind.SYNONYM, Map.of()), 0, probability);
    TermConcept concept = new TermConcept(forms, List.of(pair), Map.of());
    return new TermAnalysis.Terms(
        all, new Variants(List.of(concept), List.of()), new SourceSegments(manuscript));
  }
}
