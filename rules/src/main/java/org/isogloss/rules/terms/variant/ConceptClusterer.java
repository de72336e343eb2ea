package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.candidate.TermForm;

/**
 * Puts pairs together into concepts by average linkage (R. Sokal and C. Michener, 1958): a form
 * joins a concept when it is near to all its forms on average, so that chains of weak pairs break.
 */
final class ConceptClusterer {

  /** Two concepts are one from this mean belief of the pairs between them on. */
  private static final double NEAR_ENOUGH = 0.3;

  private ConceptClusterer() {}

  private static final class Cluster {
    final List<TermForm> forms = new ArrayList<>();

    Cluster(TermForm form) {
      forms.add(form);
    }
  }

  private record Key(String one, String other) {
    static Key of(TermForm a, TermForm b) {
      return a.key().compareTo(b.key()) < 0 ? new Key(a.key(), b.key()) : new Key(b.key(), a.key());
    }
  }

  /** The concepts of pairs, in the order of their surest pair. */
  static List<TermConcept> cluster(List<FormPair> pairs) {
    Map<Key, Double> beliefs = new HashMap<>();
    Map<TermForm, Cluster> clusters = new LinkedHashMap<>();
    List<FormPair> surest = new ArrayList<>(pairs);
    surest.sort(Comparator.comparingDouble(FormPair::belief).reversed());
    for (FormPair pair : surest) {
      beliefs.put(Key.of(pair.one(), pair.other()), pair.belief());
      clusters.computeIfAbsent(pair.one(), Cluster::new);
      clusters.computeIfAbsent(pair.other(), Cluster::new);
    }
    for (FormPair pair : surest) {
      Cluster one = clusters.get(pair.one());
      Cluster other = clusters.get(pair.other());
      if (one != other && mean(one, other, beliefs) >= NEAR_ENOUGH) {
        one.forms.addAll(other.forms);
        other.forms.forEach(form -> clusters.put(form, one));
      }
    }
    Map<Cluster, List<FormPair>> inside = new LinkedHashMap<>();
    for (FormPair pair : surest) {
      Cluster cluster = clusters.get(pair.one());
      if (cluster == clusters.get(pair.other())) {
        inside.computeIfAbsent(cluster, c -> new ArrayList<>()).add(pair);
      }
    }
    List<TermConcept> concepts = new ArrayList<>();
    inside.forEach(
        (cluster, held) -> {
          cluster.forms.sort(TermConcept.byFrequency());
          concepts.add(new TermConcept(cluster.forms, held));
        });
    return concepts;
  }

  private static double mean(Cluster one, Cluster other, Map<Key, Double> beliefs) {
    double sum = 0;
    for (TermForm a : one.forms) {
      for (TermForm b : other.forms) {
        sum += beliefs.getOrDefault(Key.of(a, b), 0.0);
      }
    }
    return sum / (one.forms.size() * other.forms.size());
  }
}
