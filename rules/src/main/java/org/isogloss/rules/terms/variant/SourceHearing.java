package org.isogloss.rules.terms.variant;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.witness.SourceWitness;
import org.isogloss.rules.bilingual.witness.Testimony;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal;

/** Hears the source of a manuscript about pairs of forms. Not thread-safe. */
final class SourceHearing {

  /** Kinds of pairs of the same words. */
  private static final Set<PairKind> SPELLINGS = EnumSet.of(PairKind.JOINT, PairKind.SPELLING);

  private final SourceWitness witness;
  private final Map<TermForm, SourceWitness.Term> terms = new HashMap<>();

  SourceHearing(SourceSegments source) {
    this.witness = new SourceWitness(source);
  }

  /** What the source says about a pair; nothing if there is no source. */
  Testimony of(Proposal pair) {
    return witness.isPresent() && SourceWeights.isAsked(pair.kind())
        ? witness.of(term(pair.one()), term(pair.other()), SPELLINGS.contains(pair.kind()))
        : Testimony.NONE;
  }

  private SourceWitness.Term term(TermForm form) {
    return terms.computeIfAbsent(
        form, f -> witness.term(f.sequence(), f.mentions().stream().map(Mention::place).toList()));
  }
}
