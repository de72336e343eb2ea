package org.isogloss.rules.terms.describe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal;

/**
 * How often a manuscript writes something in two ways that differ in hyphens, spaces or letters.
 * Where it hardly ever does, a pair more likely has a reason; where it does everywhere, it is
 * likely another slip.
 */
final class MixedForms {

  /** Kinds in which the same words are written in two ways, whatever they mean. */
  private static final Set<PairKind> COUNTED = EnumSet.of(PairKind.JOINT, PairKind.SPELLING);

  /** Pairs in a token: 14 in 10,000 words, the mean of 46 texts, most of them translated. */
  private static final double USUAL = 14.0 / 11_500;

  /** A manuscript starts with the usual number of pairs in so many tokens, about 5,000 words. */
  private static final double START = 5_750;

  private static final double SCALE = Math.log(3);

  private final long pairs;
  private final long tokens;

  /**
   * @param proposals all pairs of the manuscript
   */
  MixedForms(AnalyzedManuscript manuscript, List<Proposal> proposals) {
    this.pairs = proposals.stream().filter(MixedForms::isCounted).count();
    this.tokens =
        manuscript.documents().stream()
            .flatMap(document -> document.sentences().stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();
  }

  /** How many other pairs there are: half for the usual number, 0 for a third, 1 for three times. */
  double beside(Proposal pair) {
    double others = pairs - (isCounted(pair) ? 1 : 0);
    double times = (others + USUAL * START) / (tokens + START) / USUAL;
    return (1 + Math.log(times) / SCALE) / 2;
  }

  private static boolean isCounted(Proposal pair) {
    return COUNTED.contains(pair.kind());
  }
}
