package org.isogloss.rules.repeats;

import java.util.List;

/**
 * The repeats of a manuscript as a typed result.
 *
 * @param clusters the repeats, by their first place
 * @param pairs all edited passages that were aligned, by their first place: those of the clusters,
 *     and shorter or less similar ones (from eight words and half of them equal), which are too
 *     little for a repeat but show what stands for what in the same words
 */
public record AlignedRepeats(List<AlignedCluster> clusters, List<AlignedPair> pairs) {

  public AlignedRepeats {
    clusters = List.copyOf(clusters);
    pairs = List.copyOf(pairs);
  }
}
