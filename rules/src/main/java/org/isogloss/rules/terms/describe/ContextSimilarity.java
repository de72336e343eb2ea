package org.isogloss.rules.terms.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.index.Context;
import org.isogloss.rules.terms.index.Mention;

/**
 * How similar the contexts of two forms are (the distributional hypothesis of Z. Harris, 1954): the
 * cosine of how often each word is their neighbor, governor or complement.
 */
final class ContextSimilarity {

  /**
   * How often each word is in the context of a form.
   *
   * @param counts the counts by the place and the word
   * @param norm their Euclidean norm
   */
  record Profile(Map<String, Integer> counts, double norm) {

    static Profile of(List<Mention> mentions) {
      Map<String, Integer> counts = new HashMap<>();
      for (Mention mention : mentions) {
        Context context = mention.context();
        add(counts, "before ", context.left());
        add(counts, "behind ", context.right());
        add(counts, "of which ", context.governor());
        add(counts, "of ", context.complement());
      }
      double squares = counts.values().stream().mapToDouble(count -> (double) count * count).sum();
      return new Profile(counts, Math.sqrt(squares));
    }

    private static void add(Map<String, Integer> counts, String kind, String word) {
      if (!word.isEmpty()) {
        counts.merge(kind + word, 1, Integer::sum);
      }
    }
  }

  private ContextSimilarity() {}

  /** The cosine of two profiles, from 0 to 1. */
  static double of(Profile one, Profile other) {
    boolean smaller = one.counts().size() <= other.counts().size();
    Profile small = smaller ? one : other;
    Profile large = smaller ? other : one;
    double dot = 0;
    for (Map.Entry<String, Integer> entry : small.counts().entrySet()) {
      dot += (double) entry.getValue() * large.counts().getOrDefault(entry.getKey(), 0);
    }
    return dot == 0 ? 0 : dot / (one.norm() * other.norm());
  }
}
