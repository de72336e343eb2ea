package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairModel.Level;

/**
 * Groups pairs into concepts: the most likely first, each joining two groups unless that would put
 * together forms that were judged to be different things (R. Tarjan's union-find, with cannot-links
 * after K. Wagstaff et al., Constrained K-means clustering, 2001).
 */
final class ConceptClusterer {

  /** What links more forms is a pattern of the text, not one concept. */
  static final int MOST_FORMS = 8;

  /** The longer pairs that are shown with their common core, at most. */
  private static final int MOST_PARTS = 2;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern PLURAL = Pattern.compile("(?<!s)s$");

  private record Key(String one, String other) {
    static Key of(TermForm a, TermForm b) {
      return a.key().compareTo(b.key()) < 0 ? new Key(a.key(), b.key()) : new Key(b.key(), a.key());
    }
  }

  private static final class Group {
    final Set<TermForm> forms = new HashSet<>();
    final List<FormPair> pairs = new ArrayList<>();
    final Map<TermForm, TermForm> longer = new HashMap<>();
    boolean likely;

    /** Adds a pair of longer phrases, each with a form of another pair in it. */
    void add(FormPair phrases, FormPair core) {
      boolean inOrder =
          Cores.contains(phrases.one(), core.one())
              && Cores.contains(phrases.other(), core.other());
      add(phrases.one(), inOrder ? core.one() : core.other());
      add(phrases.other(), inOrder ? core.other() : core.one());
      pairs.add(phrases);
    }

    private void add(TermForm phrase, TermForm inner) {
      if (forms.add(phrase)) {
        longer.put(phrase, inner);
      }
    }
  }

  /** The pairs that were compared and found unlikely. */
  private final Set<Key> apart = new HashSet<>();

  /** The pairs that are likely, by themselves or in longer phrases. */
  private final Set<FormPair> likely = new HashSet<>();

  private final Map<TermForm, Group> groups = new LinkedHashMap<>();

  private ConceptClusterer() {}

  /**
   * Groups pairs into concepts, in the order of their most likely pair.
   *
   * @param cores the pairs to group
   * @param judged all pairs, so that those found unlikely keep their concepts separate
   */
  static List<TermConcept> cluster(Cores cores, List<FormPair> judged) {
    ConceptClusterer clusterer = new ConceptClusterer();
    for (FormPair pair : judged) {
      if (pair.probability() < VariantFinder.model().threshold(pair.kind(), Level.REPORT)
          && !differsTwice(pair)) {
        clusterer.apart.add(Key.of(pair.one(), pair.other()));
      }
    }
    List<FormPair> surest = new ArrayList<>(cores.pairs());
    surest.removeAll(cores.parts().keySet());
    clusterer.findLikely(surest, cores);
    surest.sort(
        Comparator.comparing((FormPair pair) -> clusterer.likely.contains(pair))
            .thenComparingDouble(FormPair::probability)
            .reversed());
    surest.forEach(clusterer::join);
    clusterer.addParts(cores);
    return clusterer.groups.values().stream()
        .distinct()
        .map(ConceptClusterer::concept)
        .sorted(Comparator.comparingDouble(TermConcept::probability).reversed())
        .toList();
  }

  /**
   * Whether forms of the same letters differ in more than a hyphen or space, or in more than
   * capitals. That makes them unlikely as a pair, but not as two links: “fog-bells” and “Fog Bell”
   * beside “fog bell”.
   */
  private static boolean differsTwice(FormPair pair) {
    String one = NO_LETTERS.matcher(pair.one().key()).replaceAll("");
    String other = NO_LETTERS.matcher(pair.other().key()).replaceAll("");
    return !one.equals(other)
        && !pair.one().key().equalsIgnoreCase(pair.other().key())
        && PLURAL
            .matcher(one)
            .replaceFirst("")
            .equalsIgnoreCase(PLURAL.matcher(other).replaceFirst(""));
  }

  private void findLikely(List<FormPair> pairs, Cores cores) {
    pairs.stream().filter(ConceptClusterer::isLikely).forEach(likely::add);
    cores.parts().keySet().stream()
        .filter(part -> isShown(part) && isLikely(part))
        .forEach(part -> likely.add(core(part, cores)));
  }

  private static boolean isLikely(FormPair pair) {
    return VariantFinder.reaches(pair, Level.MEDIUM);
  }

  /** Whether a pair with another one in it can be shown with that. */
  private static boolean isShown(FormPair part) {
    return part.one().isPhrase() && part.other().isPhrase();
  }

  private static TermConcept concept(Group group) {
    group.pairs.sort(Comparator.comparingDouble(FormPair::probability).reversed());
    return new TermConcept(
        group.forms.stream().sorted(TermConcept.byFrequency()).toList(), group.pairs, group.longer);
  }

  private void join(FormPair pair) {
    boolean isLikely = likely.contains(pair);
    Group one = groups.getOrDefault(pair.one(), single(pair.one(), isLikely));
    Group other = groups.getOrDefault(pair.other(), single(pair.other(), isLikely));
    if (one == other) {
      one.pairs.add(pair);
      return;
    }
    if (one.forms.size() + other.forms.size() > MOST_FORMS) {
      return;
    }
    // A merely possible name is not part of a likely concept, and the reverse.
    if (one.likely != other.likely || one.likely != isLikely || areApart(one, other)) {
      if (one.pairs.isEmpty() || other.pairs.isEmpty()) {
        alone(pair, isLikely);
      }
      return;
    }
    Group joined = new Group();
    joined.likely = isLikely;
    joined.forms.addAll(one.forms);
    joined.forms.addAll(other.forms);
    joined.pairs.addAll(one.pairs);
    joined.pairs.addAll(other.pairs);
    joined.pairs.add(pair);
    joined.forms.forEach(form -> groups.put(form, joined));
  }

  private static Group single(TermForm form, boolean likely) {
    Group group = new Group();
    group.forms.add(form);
    group.likely = likely;
    return group;
  }

  /** A pair that may not join a group is a concept of its own, known by its rarer form. */
  private void alone(FormPair pair, boolean isLikely) {
    TermForm free = groups.containsKey(pair.other()) ? pair.one() : pair.other();
    Group group = single(free, isLikely);
    group.forms.add(pair.one());
    group.forms.add(pair.other());
    group.pairs.add(pair);
    groups.put(free, group);
  }

  private boolean areApart(Group one, Group other) {
    return one.forms.stream()
        .anyMatch(a -> other.forms.stream().anyMatch(b -> apart.contains(Key.of(a, b))));
  }

  /** Adds to each concept the first longer phrases with the same difference. */
  private void addParts(Cores cores) {
    Map<Group, Integer> added = new HashMap<>();
    Map<FormPair, Group> byPair = new HashMap<>();
    groups.values().forEach(group -> group.pairs.forEach(pair -> byPair.put(pair, group)));
    cores.parts().entrySet().stream()
        .filter(part -> isShown(part.getKey()))
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<FormPair, FormPair> part) -> -part.getKey().other().count()))
        .forEach(
            part -> {
              FormPair core = core(part.getValue(), cores);
              Group group = byPair.get(core);
              if (group != null
                  && group.forms.size() + 2 <= MOST_FORMS
                  && added.merge(group, 1, Integer::sum) <= MOST_PARTS) {
                group.add(part.getKey(), core);
              }
            });
  }

  /** The pair that a pair contains, and that contains none itself. */
  private static FormPair core(FormPair pair, Cores cores) {
    FormPair core = pair;
    while (cores.parts().containsKey(core)) {
      core = cores.parts().get(core);
    }
    return core;
  }
}
