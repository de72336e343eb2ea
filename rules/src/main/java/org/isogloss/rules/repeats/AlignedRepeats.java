package org.isogloss.rules.repeats;

import java.util.List;

/**
 * The repeats of a manuscript as a typed result.
 *
 * @param clusters the repeats, by their first place
 * @param pairs all edited passages that were aligned, by their first place: those of the clusters,
 *     and shorter or less similar ones (at least eight words, half of them equal), which are not
 *     reported as repeats but show which terms replace each other in the same context
 */
public record AlignedRepeats(List<AlignedCluster> clusters, List<AlignedPair> pairs) {

  public AlignedRepeats {
    clusters = List.copyOf(clusters);
    pairs = List.copyOf(pairs);
  }
}
