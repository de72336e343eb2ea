package org.isogloss.rules.bilingual.rendering;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import org.isogloss.core.rule.Confidence;

/**
 * A term of the source with several renderings.
 *
 * @param term the term and its main rendering
 * @param competitors the other renderings, the most certain first; never empty
 */
record RenderedTerm(SourceTerm term, List<Competitor> competitors) {

  RenderedTerm {
    competitors = List.copyOf(competitors);
    if (competitors.isEmpty()) {
      throw new IllegalArgumentException("a single rendering has no competitor");
    }
  }

  /** The evidence for the most certain competitor. */
  double score() {
    return competitors.get(0).score();
  }

  /** The confidence of the most certain competitor. */
  Confidence confidence() {
    return competitors.stream().map(Competitor::confidence).max(naturalOrder()).orElseThrow();
  }

  /** The same term without competitors that nobody would report beside better ones. */
  RenderedTerm withoutDoubtful() {
    boolean doubtful = confidence() == Confidence.LOW;
    return doubtful
        ? this
        : new RenderedTerm(
            term, competitors.stream().filter(one -> one.confidence() != Confidence.LOW).toList());
  }
}
