package org.isogloss.core.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Findings of an earlier version of a manuscript, used to recognize new ones.
 *
 * <p>Findings with one place are counted: two known ones match two. A slip is recognized by its
 * rule, its text and the words next to it; the remaining ones by the words on one side only, since
 * a change nearby does not make it new. A concept is known unless it has a new form, or clearly
 * more uses of a form that is not its most frequent. A passage is known unless it has more copies
 * or a new wording. A finding of which only the fingerprint was recorded is known if it has the
 * same fingerprint and no more places.
 */
public final class KnownFindings {

  private final Map<Identity, Integer> counts;

  /**
   * @param counts the known identities, and how often each was found: 1 or more
   */
  public KnownFindings(Map<Identity, Integer> counts) {
    this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /**
   * @param identities the known identities; each appears as often as the finding was found
   */
  public KnownFindings(List<Identity> identities) {
    this(counted(identities));
  }

  private static Map<Identity, Integer> counted(List<Identity> identities) {
    Map<Identity, Integer> counts = new LinkedHashMap<>();
    identities.forEach(identity -> counts.merge(identity, 1, Integer::sum));
    return counts;
  }

  /**
   * Findings separated into known and new.
   *
   * @param known those that were there before, in order
   * @param fresh the others, in order; those of one decision with their new places only
   * @param gone the known identities that no finding matches any more, with how many of each
   * @param unanswered the known identities that are neither gone nor matched by a known finding:
   *     they have grown into something new
   * @param kept the identities that the known findings have now, and the known places of findings
   *     with new ones, with how many of each
   */
  public record Split(
      List<Finding> known,
      List<Finding> fresh,
      Map<Identity, Integer> gone,
      List<Identity> unanswered,
      Map<Identity, Integer> kept) {}

  /**
   * Whether a recorded identity leaves nothing new in another one with the same fingerprint.
   *
   * @param recorded what was recorded
   * @param now another record of the same finding, perhaps of a later version
   */
  public static boolean includes(Identity recorded, Identity now) {
    boolean isListed = recorded instanceof Identity.Listed || now instanceof Identity.Listed;
    return recorded.fingerprint().equals(now.fingerprint())
        && (isListed
            ? recorded.places() >= now.places()
            : recorded.equals(now) || Growth.isKnown(recorded, now));
  }

  /** Separates findings into known and new; of one decision, each place is judged for itself. */
  public Split split(List<Finding> findings) {
    Matching matching = new Matching(counts);
    Set<Finding> listed = new LinkedHashSet<>();
    matching.listed(findings, listed);
    Parts parts = Parts.of(findings.stream().filter(f -> !listed.contains(f)).toList());
    Set<Finding> known = new LinkedHashSet<>();
    List<Function<Identity.Single, Object>> keys =
        List.of(
            single -> single,
            single -> List.of(single.rule(), single.text(), single.context().before()),
            single -> List.of(single.rule(), single.text(), "", single.context().after()));
    for (Function<Identity.Single, Object> key : keys) {
      matching.singles(parts.all(), key, known);
    }
    matching.grouped(parts.all(), known);
    List<Finding> left = parts.all().stream().filter(part -> !known.contains(part)).toList();
    Set<Finding> wholly = new HashSet<>(parts.exhausted(left));
    Map<Identity, Integer> kept =
        counted(
            Stream.concat(Parts.of(listed).all().stream(), known.stream())
                .map(Identity::of)
                .toList());
    return new Split(
        findings.stream().filter(f -> listed.contains(f) || wholly.contains(f)).toList(),
        parts.joined(left),
        matching.gone(),
        matching.unanswered(),
        kept);
  }

  /** The known identities that are not yet matched. */
  private static final class Matching {

    private final Map<Identity.Single, Integer> singles = new LinkedHashMap<>();
    private final Map<Identity.Listed, Integer> listed = new LinkedHashMap<>();
    private final List<Identity> groups = new ArrayList<>();
    private final Set<Identity> answered = new LinkedHashSet<>();
    private final Set<Identity> outgrown = new LinkedHashSet<>();

    Matching(Map<Identity, Integer> counts) {
      counts.forEach(
          (identity, count) -> {
            if (identity instanceof Identity.Single single) {
              singles.put(single, count);
            } else if (identity instanceof Identity.Listed one) {
              listed.put(one, count);
            } else {
              groups.add(identity);
            }
          });
    }

    void listed(List<Finding> findings, Set<Finding> known) {
      Map<String, List<Identity.Listed>> open = new HashMap<>();
      listed
          .keySet()
          .forEach(one -> open.computeIfAbsent(one.fingerprint(), k -> new ArrayList<>()).add(one));
      for (Finding finding : findings) {
        for (Identity.Listed one : open.getOrDefault(finding.fingerprint(), List.of())) {
          if (!one.isKnown(finding)) {
            outgrown.add(one);
          } else if (listed.containsKey(one)) {
            listed.computeIfPresent(one, (same, left) -> left == 1 ? null : left - 1);
            known.add(finding);
            break;
          }
        }
      }
    }

    void singles(
        List<Finding> findings, Function<Identity.Single, Object> key, Set<Finding> known) {
      Map<Object, Deque<Identity.Single>> open = new HashMap<>();
      singles
          .keySet()
          .forEach(s -> open.computeIfAbsent(key.apply(s), k -> new ArrayDeque<>()).add(s));
      for (Finding finding : findings) {
        if (!known.contains(finding) && Identity.of(finding) instanceof Identity.Single single) {
          Deque<Identity.Single> same = open.getOrDefault(key.apply(single), new ArrayDeque<>());
          if (!same.isEmpty()) {
            if (singles.merge(same.peek(), -1, Integer::sum) == 0) {
              singles.remove(same.poll());
            }
            known.add(finding);
          }
        }
      }
    }

    void grouped(List<Finding> findings, Set<Finding> known) {
      // Before the places of one decision were recorded one by one, only their number was.
      Map<List<Object>, Integer> room = new HashMap<>();
      for (Identity group : groups) {
        Map<String, Integer> counts =
            group instanceof Identity.Concept concept
                ? concept.forms()
                : group instanceof Identity.Passage passage ? passage.texts() : Map.of();
        counts.forEach((text, count) -> room.put(List.of(group, text), count));
      }
      for (Finding finding : findings) {
        Identity now = Identity.of(finding);
        if (now instanceof Identity.Single single) {
          Optional<Identity> some =
              known.contains(finding)
                  ? Optional.empty()
                  : groups.stream()
                      .filter(
                          group ->
                              Growth.isKnown(group, now)
                                  && room.getOrDefault(slot(group, single), 0) > 0)
                      .findFirst();
          some.ifPresent(
              group -> {
                room.merge(slot(group, single), -1, Integer::sum);
                known.add(finding);
                answered.add(group);
              });
          continue;
        }
        List<Identity> held = groups.stream().filter(b -> Growth.isKnown(b, now)).toList();
        if (!held.isEmpty()) {
          known.add(finding);
          // One concept may be part of another; each finding matches its own.
          answered.addAll(held.contains(now) ? List.of(now) : held);
        } else if (!known.contains(finding)) {
          groups.stream().filter(b -> Growth.isRelated(b, now)).forEach(outgrown::add);
        }
      }
      outgrown.removeAll(answered);
    }

    /** What counts the places like one that a group recorded. */
    private static List<Object> slot(Identity group, Identity.Single place) {
      return List.of(
          group,
          group instanceof Identity.Concept concept ? Growth.formOf(place, concept) : place.text());
    }

    Map<Identity, Integer> gone() {
      Map<Identity, Integer> gone = new LinkedHashMap<>(singles);
      listed.forEach(
          (one, left) -> {
            if (!outgrown.contains(one)) {
              gone.put(one, left);
            }
          });
      groups.stream()
          .filter(g -> !answered.contains(g) && !outgrown.contains(g))
          .forEach(group -> gone.put(group, 1));
      return gone;
    }

    List<Identity> unanswered() {
      return List.copyOf(outgrown);
    }
  }
}
