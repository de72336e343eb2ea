package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Located;
import org.isogloss.core.rule.Grounds;

/**
 * Findings of one decision, such as a word that is misspelled in several places, taken apart: each
 * place is an error in its own right, so whether it is known, new or wanted has nothing to do with
 * the others. Findings about one thing, such as a concept or a passage, stay whole.
 */
public final class Parts {

  private record Part(Finding whole, int at) {}

  private final List<Finding> wholes = new ArrayList<>();
  private final List<Finding> all = new ArrayList<>();

  /** By identity: where a part comes from. */
  private final IdentityHashMap<Finding, Part> origins = new IdentityHashMap<>();

  private Parts() {}

  /** Takes findings apart. */
  public static Parts of(Collection<Finding> findings) {
    Parts parts = new Parts();
    parts.wholes.addAll(findings);
    for (Finding finding : findings) {
      List<Finding> apart = finding.apart();
      parts.all.addAll(apart);
      if (finding.isOneDecision()) {
        for (int i = 0; i < apart.size(); i++) {
          parts.origins.put(apart.get(i), new Part(finding, i));
        }
      }
    }
    return parts;
  }

  /** Each place of a finding of one decision as a finding, and all other findings. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /**
   * Joins what is left of the findings, each in the place of the first of its parts. Findings that
   * are not parts are returned as they are.
   *
   * @param left some of {@link #all()}, and perhaps others
   */
  public List<Finding> joined(List<Finding> left) {
    IdentityHashMap<Finding, List<Integer>> places = new IdentityHashMap<>();
    for (Finding finding : left) {
      Part part = origins.get(finding);
      if (part != null) {
        places.computeIfAbsent(part.whole(), whole -> new ArrayList<>()).add(part.at());
      }
    }
    List<Finding> inOrder = new ArrayList<>();
    for (Finding finding : left) {
      Part part = origins.get(finding);
      List<Integer> own = part == null ? null : places.remove(part.whole());
      if (part == null) {
        inOrder.add(finding);
      } else if (own != null) {
        inOrder.add(some(part.whole(), own.stream().sorted().toList()));
      }
    }
    return inOrder;
  }

  /**
   * The findings of which nothing is left, in order.
   *
   * @param left some of {@link #all()}
   */
  List<Finding> exhausted(List<Finding> left) {
    Set<Finding> there = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : left) {
      Part part = origins.get(finding);
      there.add(part == null ? finding : part.whole());
    }
    return wholes.stream().filter(finding -> !there.contains(finding)).toList();
  }

  private static Finding some(Finding whole, List<Integer> at) {
    if (at.size() == whole.occurrences().size()) {
      return whole;
    }
    List<Grounds.Occurrence<Located>> places =
        at.stream().map(index -> whole.occurrences().get(index)).toList();
    Finding left = whole.keeping(places);
    if (left.occurrences().isEmpty()) {
      return left;
    }
    boolean begins =
        places.stream().anyMatch(place -> place.place().location().equals(whole.location()));
    return begins ? left : left.startingAt(places.get(0), whole.around().get(at.get(0)));
  }
}
