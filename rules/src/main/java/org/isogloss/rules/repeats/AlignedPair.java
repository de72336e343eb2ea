package org.isogloss.rules.repeats;

import java.util.List;

/**
 * Two passages side by side.
 *
 * @param first the earlier passage, in book order
 * @param second the later one
 * @param similarity the equal words as a share of the words of the shorter passage, 0 to 1
 * @param lemmaSimilarity the common content lemmas as a share of all, 0 to 1
 * @param stretches the whole of both passages, in order; equal and differing stretches alternate
 */
public record AlignedPair(
    Passage first,
    Passage second,
    double similarity,
    double lemmaSimilarity,
    List<Stretch> stretches) {

  public AlignedPair {
    stretches = List.copyOf(stretches);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("an alignment needs stretches");
    }
  }

  /** Whether the passages have the same words in the same order. */
  public boolean isVerbatim() {
    return stretches.size() == 1 && stretches.get(0).kind() == Stretch.Kind.EQUAL;
  }
}
