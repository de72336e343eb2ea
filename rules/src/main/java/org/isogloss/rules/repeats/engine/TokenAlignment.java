package org.isogloss.rules.repeats.engine;

import java.util.List;

/**
 * Two aligned runs of tokens.
 *
 * @param first the earlier run
 * @param second the later one; the two do not overlap
 * @param edits where they differ, in order; everything between is equal token by token
 * @param lemmaSimilarity the common content lemmas as a share of all, 0 to 1
 */
public record TokenAlignment(
    TokenRange first, TokenRange second, List<Edit> edits, double lemmaSimilarity) {

  /**
   * A place where the runs differ; one of the two ranges may be empty.
   *
   * @param first the tokens of the first run
   * @param second the tokens in their place in the second
   */
  public record Edit(TokenRange first, TokenRange second) {}

  public TokenAlignment {
    edits = List.copyOf(edits);
    int before = equal(first, edits.stream().map(Edit::first).toList());
    int after = equal(second, edits.stream().map(Edit::second).toList());
    if (before != after) {
      throw new IllegalArgumentException(
          "both runs must have the same number of equal tokens: %d, %d".formatted(before, after));
    }
  }

  private static int equal(TokenRange whole, List<TokenRange> edited) {
    return whole.length() - edited.stream().mapToInt(TokenRange::length).sum();
  }

  /** How many tokens are equal. */
  public int equal() {
    return equal(first, edits.stream().map(Edit::first).toList());
  }

  /** The number of tokens of the shorter run. */
  public int shorter() {
    return Math.min(first.length(), second.length());
  }

  /** The equal tokens as a share of the tokens of the shorter run, 0 to 1. */
  public double similarity() {
    return shorter() == 0 ? 0 : (double) equal() / shorter();
  }
}
