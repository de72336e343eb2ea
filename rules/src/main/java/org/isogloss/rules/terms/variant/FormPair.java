package org.isogloss.rules.terms.variant;

import java.util.List;
import java.util.Objects;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.FeatureVector;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Evidence;
import org.isogloss.rules.terms.propose.Proposal;

/**
 * Two forms that may name one concept, with what was observed and how likely that makes it.
 *
 * @param proposal the forms and why they were compared
 * @param features what was observed about them
 * @param source what the text in the other language adds to the logarithm of the odds; 0 if it says
 *     nothing
 * @param probability the probability that an editor would unify them, from 0 to 1
 */
public record FormPair(
    Proposal proposal, FeatureVector features, double source, double probability) {

  public FormPair {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(features, "features");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be from 0 to 1: " + probability);
    }
  }

  /** The more frequent form. */
  public TermForm one() {
    return proposal.one();
  }

  /** The rarer form. */
  public TermForm other() {
    return proposal.other();
  }

  public PairKind kind() {
    return proposal.kind();
  }

  /** The reasons to compare the two; never empty. */
  public List<Evidence> evidence() {
    return proposal.evidence();
  }

  /** Whether the two differ only in spelling. */
  public boolean isSpelling() {
    return proposal.isSpelling();
  }
}
