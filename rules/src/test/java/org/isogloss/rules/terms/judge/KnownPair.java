package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Objects;

/**
 * A labeled pair of forms.
 *
 * @param id the name of its case
 * @param ones the ways of writing one form
 * @param others the ways of writing the other form
 * @param comparison when a pair of a document is this one
 * @param label what it is
 */
record KnownPair(
    String id, List<String> ones, List<String> others, Comparison comparison, PairLabel label) {

  /** How well a pair of a document matches a labeled one. */
  enum Match {
    NONE,
    /** It differs in more than the labeled pair does; a reader would see the case all the same. */
    LOOSE,
    EXACT
  }

  /** Decides whether two forms of a document are a labeled pair. */
  @FunctionalInterface
  interface Comparison {
    /**
     * Compares two forms with a labeled pair, in this order.
     *
     * @param texts the texts of one form in the document
     * @param otherTexts the texts of the other
     */
    Match match(String one, String other, List<String> texts, List<String> otherTexts);
  }

  KnownPair {
    ones = List.copyOf(ones);
    others = List.copyOf(others);
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(label, "label");
  }

  /** How well a pair of a document matches, in either order. */
  Match match(DescribedPair pair) {
    Match best = Match.NONE;
    for (String one : ones) {
      for (String other : others) {
        best = max(best, comparison.match(one, other, pair.oneTexts(), pair.otherTexts()));
        best = max(best, comparison.match(one, other, pair.otherTexts(), pair.oneTexts()));
      }
    }
    return best;
  }

  static Match max(Match one, Match other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
