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
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Findings of an earlier version of a manuscript, used to recognize new ones.
 *
 * <p>Findings are counted: two known ones match two. A slip is recognized by its rule, its text and
 * the words next to it; the remaining ones by the words on one side only, since a change nearby
 * does not make it new. A concept is known unless it has a new form, or clearly more uses of a form
 * that is not its most frequent. A passage is known unless it has more copies or a new wording. A
 * concept or passage that fell apart is known with all its pieces, but each form and wording only
 * once: the second is that of another manuscript. A finding of which only the fingerprint was
 * recorded is known if it has the same fingerprint and no more places.
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
   *     with new ones, with how many of each; a form has no more uses than were known
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

  /** Separates findings into known and new; of one decision, each place is judged separately. */
  public Split split(List<Finding> findings) {
    return split(findings, single -> 0);
  }

  /**
   * Separates findings of a part of the manuscript into known and new.
   *
   * @param elsewhere how many places in the rest of the manuscript are exactly as recorded: those
   *     are not older versions of places in this part
   */
  public Split split(List<Finding> findings, ToIntFunction<Identity.Single> elsewhere) {
    Matching matching = new Matching(counts, elsewhere);
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
    matching.places(parts.all(), known);
    matching.grouped(parts.all(), known);
    List<Finding> left = parts.all().stream().filter(part -> !known.contains(part)).toList();
    Set<Finding> wholly = new HashSet<>(parts.exhausted(left));
    Map<Identity, Integer> kept =
        counted(
            Stream.concat(Parts.of(listed).all().stream(), known.stream())
                .map(matching::kept)
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
    private final Map<Identity.Single, Integer> reserved = new HashMap<>();
    private final ToIntFunction<Identity.Single> elsewhere;
    private final Map<Identity.Listed, Integer> listed = new LinkedHashMap<>();
    private final Set<Identity> outgrown = new LinkedHashSet<>();
    private final KnownGroups groups;

    Matching(Map<Identity, Integer> counts, ToIntFunction<Identity.Single> elsewhere) {
      this.elsewhere = elsewhere;
      Map<Identity, Integer> grouped = new LinkedHashMap<>();
      counts.forEach(
          (identity, count) -> {
            if (identity instanceof Identity.Single single) {
              singles.put(single, count);
            } else if (identity instanceof Identity.Listed one) {
              listed.put(one, count);
            } else {
              grouped.put(identity, count);
            }
          });
      groups = new KnownGroups(grouped);
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
          while (!same.isEmpty() && !same.peek().equals(single) && isElsewhere(same.peek())) {
            same.poll();
          }
          if (!same.isEmpty()) {
            if (singles.merge(same.peek(), -1, Integer::sum) == 0) {
              singles.remove(same.poll());
            }
            known.add(finding);
          }
        }
      }
    }

    /** Whether all that is left of a recorded place is where it was, in text that was not read. */
    private boolean isElsewhere(Identity.Single single) {
      return singles.get(single) <= reserved.computeIfAbsent(single, elsewhere::applyAsInt);
    }

    /** Places of one decision, of which earlier baselines recorded only the number. */
    void places(List<Finding> findings, Set<Finding> known) {
      for (Finding finding : findings) {
        if (!known.contains(finding)
            && Identity.of(finding) instanceof Identity.Single single
            && groups.holdPlace(single)) {
          known.add(finding);
        }
      }
    }

    void grouped(List<Finding> findings, Set<Finding> known) {
      List<Finding> open =
          findings.stream()
              .filter(f -> !known.contains(f) && !(Identity.of(f) instanceof Identity.Single))
              .toList();
      known.addAll(groups.matched(open));
    }

    /** What a known finding is recorded as from now on. */
    Identity kept(Finding finding) {
      return groups.kept(finding).orElseGet(() -> Identity.of(finding));
    }

    Map<Identity, Integer> gone() {
      Map<Identity, Integer> gone = new LinkedHashMap<>(singles);
      listed.forEach(
          (one, left) -> {
            if (!outgrown.contains(one)) {
              gone.put(one, left);
            }
          });
      gone.putAll(groups.gone());
      return gone;
    }

    List<Identity> unanswered() {
      return Stream.concat(outgrown.stream(), groups.outgrown().stream()).toList();
    }
  }
}
