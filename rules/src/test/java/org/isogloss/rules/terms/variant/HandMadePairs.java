package org.isogloss.rules.terms.variant;

import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.propose.Evidence;
import org.isogloss.rules.terms.propose.EvidenceKind;
import org.isogloss.rules.terms.propose.Proposal;
import org.isogloss.rules.terms.propose.Proposal.Difference;

/** Pairs of forms with a probability that a test chooses. */
final class HandMadePairs {

  private HandMadePairs() {}

  /**
   * A pair of forms.
   *
   * @param kind how they differ
   * @param difference the words in which they differ
   * @param probability the probability that they name one concept
   */
  static FormPair pair(
      TermForm one, TermForm other, PairKind kind, Difference difference, double probability) {
    Evidence evidence = new Evidence(EvidenceKind.SYNONYM, "by the test", List.of());
    return new FormPair(
        new Proposal(one, other, kind, List.of(evidence), difference),
        new FeatureVector(kind, Map.of()),
        0,
        probability);
  }

  /** A pair of single words. */
  static FormPair ofWords(TermForm one, TermForm other, double probability) {
    Difference difference = new Difference(List.of(one.key()), List.of(other.key()));
    return pair(one, other, PairKind.SYNONYM, difference, probability);
  }

  /** A probability of reported synonyms that makes no likely pair, in any model. */
  static double possible() {
    return VariantFinder.model().threshold(PairKind.SYNONYM, Level.REPORT);
  }

  /** Whether the model has pairs that are reported and not likely. */
  static boolean hasPossible() {
    return possible() < VariantFinder.model().threshold(PairKind.SYNONYM, Level.MEDIUM);
  }
}
