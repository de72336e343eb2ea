package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Severity;

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

  private final Set<ComparedCluster> stoodFor = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Passages of different severity are asked about in different words. */
  private record Files(Set<DocumentId> documents, Severity severity) {}

  /**
   * @param clusters the repeats, in book order
   * @param confidence how sure they are; only those that are reported count, and those that
   *     continue another one
   */
  CopiedFiles(List<ComparedCluster> clusters, RepeatConfidence confidence) {
    Map<Files, List<ComparedCluster>> shared = new LinkedHashMap<>();
    for (ComparedCluster cluster : clusters) {
      Set<DocumentId> documents = cluster.documents();
      if (documents.size() == cluster.members().size() && cluster.isVerbatim()) {
        Files files = new Files(documents, cluster.severity());
        add(
            shared.computeIfAbsent(files, key -> new ArrayList<>()),
            cluster,
            confidence.of(cluster));
      }
    }
    for (List<ComparedCluster> inOrder : shared.values()) {
      if (inOrder.size() >= FEWEST) {
        List<ComparedCluster> rest = inOrder.subList(1, inOrder.size());
        others.put(inOrder.get(0), List.copyOf(rest));
        stoodFor.addAll(rest);
      }
    }
  }

  /** Adds a repeat to those in the same order; a last one that was moved makes room for it. */
  private static void add(
      List<ComparedCluster> inOrder, ComparedCluster cluster, RepeatConfidence.Verdict verdict) {
    int size = inOrder.size();
    boolean counts = !verdict.isLow() || (size > 0 && verdict.isContinuation());
    if (!counts) {
      return;
    }
    if (size == 0 || follows(cluster, inOrder.get(size - 1))) {
      inOrder.add(cluster);
    } else if (size == 1 ? !verdict.isLow() : follows(cluster, inOrder.get(size - 2))) {
      inOrder.set(size - 1, cluster);
    }
  }

  /** The other passages that a repeat stands for, in book order. */
  List<ComparedCluster> standingFor(ComparedCluster cluster) {
    return others.getOrDefault(cluster, List.of());
  }

  /** Whether another repeat stands for a repeat. */
  boolean isStoodFor(ComparedCluster cluster) {
    return stoodFor.contains(cluster);
  }

  /**
   * Whether each place is after that of another repeat in the same file. The places of both are in
   * book order, one in each file.
   */
  private static boolean follows(ComparedCluster cluster, ComparedCluster before) {
    for (int i = 0; i < cluster.members().size(); i++) {
      Span place = cluster.members().get(i).place().span();
      if (place.start() < before.members().get(i).place().span().end()) {
        return false;
      }
    }
    return true;
  }
}
