package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.candidate.Context;
import org.isogloss.rules.terms.candidate.Mention;
import org.isogloss.rules.terms.candidate.TermForm;

/**
 * Adds to pairs with other evidence how similar the contexts of their forms are (the distributional
 * hypothesis of Z. Harris, 1954).
 */
final class ContextFinder {

  private ContextFinder() {}

  static void find(PairTable table) {
    for (FormPair pair : table.pairs()) {
      if (!pair.isSpelling()) {
        double alike = cosine(profile(pair.one(), pair.other()), profile(pair.other(), pair.one()));
        if (alike > 0) {
          table.add(
              pair.one(),
              pair.other(),
              Evidence.of(
                  EvidenceKind.CONTEXT, Math.sqrt(alike), "they occur in similar contexts"));
        }
      }
    }
  }

  /** How often each word is a neighbor of the form where it is not part of the other one. */
  private static Map<String, Double> profile(TermForm form, TermForm other) {
    Map<Integer, List<Mention>> longer =
        other.key().length() > form.key().length() ? other.bySentence() : Map.of();
    Map<String, Double> profile = new HashMap<>();
    for (Mention mention : form.mentions()) {
      if (longer.getOrDefault(mention.sentence(), List.of()).stream()
          .anyMatch(around -> around.covers(mention))) {
        continue;
      }
      for (String feature : features(mention.context())) {
        profile.merge(feature, 1.0, Double::sum);
      }
    }
    return profile;
  }

  private static List<String> features(Context context) {
    List<String> features = new ArrayList<>();
    add(features, "before ", context.left());
    add(features, "behind ", context.right());
    add(features, "of which ", context.governor());
    add(features, "of ", context.complement());
    return features;
  }

  private static void add(List<String> features, String kind, String word) {
    if (!word.isEmpty()) {
      features.add(kind + word);
    }
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double dot = 0;
    for (Map.Entry<String, Double> feature : one.entrySet()) {
      dot += feature.getValue() * other.getOrDefault(feature.getKey(), 0.0);
    }
    return dot == 0 ? 0 : dot / (norm(one) * norm(other));
  }

  private static double norm(Map<String, Double> profile) {
    return Math.sqrt(profile.values().stream().mapToDouble(value -> value * value).sum());
  }
}
