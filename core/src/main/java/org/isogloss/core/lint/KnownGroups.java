package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * The known concepts and passages, and the findings that they answer for. Each answers for a form
 * or a wording as often as it was found: where manuscripts are checked each alone, the same finding
 * in another one is another finding.
 */
final class KnownGroups {

  /**
   * A finding that no group has answered for.
   *
   * @param now its identity
   * @param holding the groups that leave nothing new in it
   */
  private record Open(Finding finding, Identity now, List<Identity> holding) {}

  private final Map<Identity, Integer> counts;

  /** How many findings each group has answered for, by form or wording. */
  private final Map<Identity, Map<String, Integer>> claims = new HashMap<>();

  /** The groups that are still there, though perhaps another one answered for the finding. */
  private final Set<Identity> held = new HashSet<>();

  /** How many findings each group has grown into. */
  private final Map<Identity, Integer> grown = new LinkedHashMap<>();

  private final Map<List<Object>, Integer> room = new HashMap<>();
  private final Map<Finding, Identity> answers = new HashMap<>();

  /**
   * @param counts the concepts and passages, and how often each was found: 1 or more
   */
  KnownGroups(Map<Identity, Integer> counts) {
    this.counts = counts;
    // Before the places of one decision were recorded one by one, only their number was.
    for (Identity group : counts.keySet()) {
      parts(group).forEach((text, count) -> room.put(List.of(group, text), count));
    }
  }

  /** The forms or wordings. */
  private static SortedMap<String, Integer> parts(Identity group) {
    if (group instanceof Identity.Concept concept) {
      return concept.forms();
    }
    return group instanceof Identity.Passage passage ? passage.texts() : new TreeMap<>();
  }

  /** Whether a group that recorded the number of its places has room for one. */
  boolean holdPlace(Identity.Single place) {
    Optional<Identity> group =
        counts.keySet().stream()
            .filter(
                some -> Growth.isKnown(some, place) && room.getOrDefault(slot(some, place), 0) > 0)
            .findFirst();
    group.ifPresent(
        some -> {
          room.merge(slot(some, place), -1, Integer::sum);
          held.add(some);
        });
    return group.isPresent();
  }

  /** What counts the places like one that a group recorded. */
  private static List<Object> slot(Identity group, Identity.Single place) {
    return List.of(
        group,
        group instanceof Identity.Concept concept ? Growth.formOf(place, concept) : place.text());
  }

  /**
   * The findings that the groups answer for: those that are exactly as recorded first, then those
   * with the same forms or wordings, so that no finding takes the place of another.
   */
  List<Finding> matched(List<Finding> findings) {
    List<BiPredicate<Identity, Identity>> passes =
        List.of(
            Identity::equals,
            (group, now) -> group.fingerprint().equals(now.fingerprint()),
            (group, now) -> true);
    List<Open> open = new ArrayList<>();
    for (Finding finding : new LinkedHashSet<>(findings)) {
      Identity now = Identity.of(finding);
      open.add(
          new Open(
              finding,
              now,
              counts.keySet().stream().filter(group -> Growth.isKnown(group, now)).toList()));
    }
    for (BiPredicate<Identity, Identity> pass : passes) {
      open.removeIf(one -> isAnswered(one, pass));
    }
    open.forEach(one -> grow(one.now()));
    return findings.stream().filter(answers::containsKey).toList();
  }

  private boolean isAnswered(Open open, BiPredicate<Identity, Identity> pass) {
    Identity now = open.now();
    Optional<Identity> answer =
        open.holding().stream()
            .filter(group -> pass.test(group, now) && hasRoom(group, now))
            .findFirst();
    answer.ifPresent(
        group -> {
          Map<String, Integer> claimed = claims.computeIfAbsent(group, g -> new HashMap<>());
          parts(now).keySet().forEach(text -> claimed.merge(text, 1, Integer::sum));
          answers.put(open.finding(), group);
          // One concept may be part of another; each finding matches its own.
          held.addAll(group.equals(now) ? List.of(now) : open.holding());
        });
    return answer.isPresent();
  }

  private boolean hasRoom(Identity group, Identity now) {
    Map<String, Integer> claimed = claims.getOrDefault(group, Map.of());
    return parts(now).keySet().stream()
        .allMatch(text -> claimed.getOrDefault(text, 0) < counts.get(group));
  }

  private void grow(Identity now) {
    for (Identity group : counts.keySet()) {
      if (Growth.isRelated(group, now)) {
        grown.merge(group, 1, Integer::sum);
      }
    }
  }

  /** How many of a group nothing answers to. */
  private int left(Identity group) {
    int most =
        claims.getOrDefault(group, Map.of()).values().stream().mapToInt(n -> n).max().orElse(0);
    // One that only shares a finding with another has not gone.
    return most == 0 && held.contains(group) ? 0 : Math.max(0, counts.get(group) - most);
  }

  /** The groups that no finding matches any more, with how many of each. */
  Map<Identity, Integer> gone() {
    Map<Identity, Integer> gone = new LinkedHashMap<>();
    for (Identity group : counts.keySet()) {
      int count = left(group) - grown.getOrDefault(group, 0);
      if (count > 0) {
        gone.put(group, count);
      }
    }
    return gone;
  }

  /** The groups that have grown into something new, each as often as it has. */
  List<Identity> outgrown() {
    List<Identity> outgrown = new ArrayList<>();
    grown.forEach(
        (group, count) -> {
          for (int i = 0; i < Math.min(count, left(group)); i++) {
            outgrown.add(group);
          }
        });
    return outgrown;
  }

  /**
   * What a known concept is recorded as from now on: its forms, but no more uses of them than were
   * known. Otherwise it could grow a little each time that it is recorded.
   */
  Optional<Identity> kept(Finding finding) {
    return answers.get(finding) instanceof Identity.Concept before
            && Identity.of(finding) instanceof Identity.Concept now
        ? Optional.of(kept(before, now))
        : Optional.empty();
  }

  private static Identity kept(Identity.Concept before, Identity.Concept now) {
    SortedMap<String, Integer> forms = new TreeMap<>(now.forms());
    forms.replaceAll((form, count) -> Math.min(count, before.forms().get(form)));
    return new Identity.Concept(now.rule(), forms);
  }
}
