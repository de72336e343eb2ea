package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Findings of an earlier version of a manuscript, to be told from those that are new.
 *
 * <p>Findings with one place are counted: two that are known answer for two. A slip is recognised
 * by its rule, its text and the words beside it; those that are left, by the words on one side
 * alone, since a change nearby does not make a slip a new one. A concept is known unless it has a
 * new form, or clearly more uses of a form that is not its most frequent. A passage is known unless
 * it has more copies, or a wording that was not there.
 */
public final class KnownFindings {

  private final List<Identity> identities;

  /**
   * @param identities what is known; one stands as often as the finding was found
   */
  public KnownFindings(List<Identity> identities) {
    this.identities = List.copyOf(identities);
  }

  /**
   * Findings told apart.
   *
   * @param known those that were there before, in their order
   * @param fresh the others, in their order
   * @param gone what was known, and no finding answers to any more
   * @param unanswered what was known and is neither gone nor what a known finding answers to: it
   *     has grown into something new
   */
  public record Split(
      List<Finding> known, List<Finding> fresh, List<Identity> gone, List<Identity> unanswered) {}

  /** Tells findings apart. */
  public Split split(List<Finding> findings) {
    Matching matching = new Matching(identities);
    Set<Finding> known = new LinkedHashSet<>();
    List<Function<Identity.Single, Object>> keys =
        List.of(
            single -> single,
            single -> List.of(single.rule(), single.text(), single.context().before()),
            single -> List.of(single.rule(), single.text(), "", single.context().after()));
    for (Function<Identity.Single, Object> key : keys) {
      matching.singles(findings, key, known);
    }
    matching.grouped(findings, known);
    List<Finding> inOrder = findings.stream().filter(known::contains).toList();
    List<Finding> fresh = findings.stream().filter(f -> !known.contains(f)).toList();
    return new Split(inOrder, fresh, matching.gone(), matching.unanswered());
  }

  /** What is known and not yet answered to. */
  private static final class Matching {

    private final List<Identity.Single> singles = new ArrayList<>();
    private final List<Identity> groups = new ArrayList<>();
    private final Set<Identity> answered = new LinkedHashSet<>();
    private final Set<Identity> outgrown = new LinkedHashSet<>();

    Matching(List<Identity> identities) {
      for (Identity identity : identities) {
        if (identity instanceof Identity.Single single) {
          singles.add(single);
        } else {
          groups.add(identity);
        }
      }
    }

    void singles(
        List<Finding> findings, Function<Identity.Single, Object> key, Set<Finding> known) {
      Map<Object, List<Identity.Single>> open = new HashMap<>();
      singles.forEach(s -> open.computeIfAbsent(key.apply(s), k -> new ArrayList<>()).add(s));
      for (Finding finding : findings) {
        if (!known.contains(finding) && Identity.of(finding) instanceof Identity.Single single) {
          List<Identity.Single> same = open.getOrDefault(key.apply(single), new ArrayList<>());
          if (!same.isEmpty()) {
            singles.remove(same.remove(0));
            known.add(finding);
          }
        }
      }
    }

    void grouped(List<Finding> findings, Set<Finding> known) {
      for (Finding finding : findings) {
        Identity now = Identity.of(finding);
        List<Identity> held = groups.stream().filter(b -> Growth.isKnown(b, now)).toList();
        if (!held.isEmpty()) {
          known.add(finding);
          // One concept may be a part of another; each finding answers to its own.
          answered.addAll(held.contains(now) ? List.of(now) : held);
        } else {
          groups.stream().filter(b -> Growth.isRelated(b, now)).forEach(outgrown::add);
        }
      }
      outgrown.removeAll(answered);
    }

    List<Identity> gone() {
      List<Identity> gone = new ArrayList<>(singles);
      groups.stream()
          .filter(g -> !answered.contains(g) && !outgrown.contains(g))
          .forEach(gone::add);
      return gone;
    }

    List<Identity> unanswered() {
      return List.copyOf(outgrown);
    }
  }
}
