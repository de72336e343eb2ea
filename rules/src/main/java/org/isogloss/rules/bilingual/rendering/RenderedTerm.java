package org.isogloss.rules.bilingual.rendering;

import java.util.List;

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
}
