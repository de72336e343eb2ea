package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.JudgedPair.Verdict;

/**
 * Groups pairs into concepts by average linkage (R. Sokal and C. Michener, 1958): a form joins a
 * concept if it is close to all its forms on average, so that chains of weak pairs break.
 */
final class ConceptClusterer {

  /** Two concepts are merged from this mean confidence of the pairs between them. */
  private static final double NEAR_ENOUGH = 0.2;

  /** The confidence of a pair that the text distinguishes. */
  private static final double APART = -1;

  /**
   * The maximum number of forms of a concept: comparing two concepts takes the product of their
   * sizes, and what links hundreds of forms is a pattern of the text, not one concept.
   */
  static final int MOST_FORMS = 60;

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

  /**
   * Groups pairs into concepts, in the order of their strongest pair.
   *
   * @param pairs the accepted pairs
   * @param judged all pairs, so that those that the text distinguishes keep their concepts separate
   */
  static List<TermConcept> cluster(List<FormPair> pairs, List<JudgedPair> judged) {
    return new ConceptClusterer(judged).cluster(pairs);
  }

  private final Map<Key, Double> beliefs = new HashMap<>();

  private ConceptClusterer(List<JudgedPair> judged) {
    for (JudgedPair pair : judged) {
      boolean apart = pair.verdict() == Verdict.CONTRASTED;
      Key key = Key.of(pair.pair().one(), pair.pair().other());
      beliefs.put(key, apart ? APART : pair.pair().belief());
    }
  }

  private List<TermConcept> cluster(List<FormPair> pairs) {
    Map<TermForm, Cluster> clusters = new LinkedHashMap<>();
    List<FormPair> surest = new ArrayList<>(pairs);
    surest.sort(Comparator.comparingDouble(FormPair::belief).reversed());
    for (FormPair pair : surest) {
      clusters.computeIfAbsent(pair.one(), Cluster::new);
      clusters.computeIfAbsent(pair.other(), Cluster::new);
    }
    for (FormPair pair : surest) {
      Cluster one = clusters.get(pair.one());
      Cluster other = clusters.get(pair.other());
      if (one != other
          && one.forms.size() + other.forms.size() <= MOST_FORMS
          && mean(one, other, pair) >= NEAR_ENOUGH) {
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
        (cluster, held) -> parts(held).forEach(part -> concepts.add(concept(cluster, part))));
    concepts.sort(Comparator.comparingDouble(TermConcept::belief).reversed());
    return concepts;
  }

  /**
   * The pairs of a concept: together, or if only the spelling is likely, the spelling pairs
   * separately, so that a merely possible name is not part of a likely concept.
   */
  private static List<List<FormPair>> parts(List<FormPair> pairs) {
    List<FormPair> sameWords = pairs.stream().filter(pair -> pair.difference().isEmpty()).toList();
    boolean likely = VariantFinder.isLikely(pairs.get(0).belief());
    boolean names =
        pairs.stream()
            .anyMatch(
                pair -> !pair.difference().isEmpty() && VariantFinder.isLikely(pair.belief()));
    if (!likely || names || sameWords.size() == pairs.size()) {
      return List.of(pairs);
    }
    List<List<FormPair>> parts = new ArrayList<>(connected(sameWords));
    parts.addAll(connected(pairs.stream().filter(pair -> !pair.difference().isEmpty()).toList()));
    return parts;
  }

  /** Splits pairs into groups that share no form. */
  private static List<List<FormPair>> connected(List<FormPair> pairs) {
    Map<TermForm, List<FormPair>> groups = new LinkedHashMap<>();
    for (FormPair pair : pairs) {
      List<FormPair> group = groups.getOrDefault(pair.one(), new ArrayList<>());
      List<FormPair> other = groups.getOrDefault(pair.other(), List.of());
      if (group != other) {
        group.addAll(other);
      }
      group.add(pair);
      groups.put(pair.one(), group);
      groups.put(pair.other(), group);
      if (group != other) {
        other.forEach(
            held -> {
              groups.put(held.one(), group);
              groups.put(held.other(), group);
            });
      }
    }
    return groups.values().stream().distinct().toList();
  }

  /** A concept of pairs, with those forms of a cluster that they link. */
  private static TermConcept concept(Cluster cluster, List<FormPair> pairs) {
    Set<TermForm> tied = new HashSet<>();
    pairs.forEach(pair -> tied.addAll(List.of(pair.one(), pair.other())));
    return new TermConcept(
        cluster.forms.stream().filter(tied::contains).sorted(TermConcept.byFrequency()).toList(),
        pairs);
  }

  /**
   * The mean confidence between two concepts linked by a pair: over all pairs of their places, so
   * that a form with a single place does not separate frequent ones.
   */
  private double mean(Cluster one, Cluster other, FormPair tie) {
    double sum = 0;
    double weights = 0;
    for (TermForm a : one.forms) {
      for (TermForm b : other.forms) {
        double weight = (double) a.count() * b.count();
        sum += weight * beliefs.getOrDefault(Key.of(a, b), along(a, b, tie));
        weights += weight;
      }
    }
    return sum / weights;
  }

  /** Two forms that were not compared are as close as the path through the pair between them. */
  private double along(TermForm a, TermForm b, FormPair tie) {
    boolean straight = belief(a, tie.one()) >= belief(a, tie.other());
    TermForm near = straight ? tie.one() : tie.other();
    TermForm far = straight ? tie.other() : tie.one();
    return belief(a, near) * tie.belief() * belief(far, b);
  }

  private double belief(TermForm a, TermForm b) {
    return a.equals(b) ? 1 : Math.max(0, beliefs.getOrDefault(Key.of(a, b), 0.0));
  }
}
