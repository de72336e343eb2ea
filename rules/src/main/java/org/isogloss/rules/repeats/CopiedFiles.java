package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;

/**
 * Recognizes files that were copied as a whole, such as one page in two editions of a manual: the
 * same files share several passages, verbatim and in the same order. They are one decision, so the
 * first passage stands for all of them.
 */
final class CopiedFiles {

  /** Files that share fewer passages may only quote one another. */
  private static final int FEWEST = 3;

  private final IdentityHashMap<ComparedCluster, List<ComparedCluster>> others =
      new IdentityHashMap<>();

  private final IdentityHashMap<ComparedCluster, ComparedCluster> firsts = new IdentityHashMap<>();

  /**
   * @param clusters the repeats, in book order
   * @param confidence how sure they are; those that only continue others count, too
   */
  CopiedFiles(List<ComparedCluster> clusters, RepeatConfidence confidence) {
    Map<Set<DocumentId>, List<ComparedCluster>> shared = new LinkedHashMap<>();
    for (ComparedCluster cluster : clusters) {
      RepeatConfidence.Verdict verdict = confidence.of(cluster);
      Set<DocumentId> documents = cluster.documents();
      if (documents.size() != cluster.members().size() || !cluster.isVerbatim()) {
        continue;
      }
      List<ComparedCluster> before = shared.computeIfAbsent(documents, ids -> new ArrayList<>());
      boolean isNext =
          before.isEmpty()
              ? !verdict.isLow()
              : (!verdict.isLow() || verdict.isContinuation())
                  && follows(cluster, before.get(before.size() - 1));
      if (isNext) {
        before.add(cluster);
      }
    }
    for (List<ComparedCluster> inOrder : shared.values()) {
      if (inOrder.size() >= FEWEST) {
        ComparedCluster first = inOrder.get(0);
        List<ComparedCluster> rest = List.copyOf(inOrder.subList(1, inOrder.size()));
        others.put(first, rest);
        rest.forEach(each -> firsts.put(each, first));
      }
    }
  }

  /** The other passages that a repeat stands for, in book order. */
  List<ComparedCluster> standingFor(ComparedCluster cluster) {
    return others.getOrDefault(cluster, List.of());
  }

  /** Whether another repeat stands for a repeat. */
  boolean isStoodFor(ComparedCluster cluster) {
    return firsts.containsKey(cluster);
  }

  /** Whether each place is in the same file as one of another repeat, and after it. */
  private static boolean follows(ComparedCluster cluster, ComparedCluster before) {
    List<Passage> places = inOrder(cluster);
    List<Passage> earlier = inOrder(before);
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).place().span().start() < earlier.get(i).place().span().end()) {
        return false;
      }
    }
    return true;
  }

  private static List<Passage> inOrder(ComparedCluster cluster) {
    return cluster.members().stream()
        .sorted(Comparator.comparing(member -> member.place().document()))
        .toList();
  }
}
