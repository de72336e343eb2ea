package org.isogloss.rules.repeats;

import java.util.List;

/**
 * A passage with all its places, verbatim or edited.
 *
 * @param members the places in book order, at least two, none overlapping another
 * @param alignments the first member with each other one, in their order
 */
public record AlignedCluster(List<Passage> members, List<AlignedPair> alignments) {

  public AlignedCluster {
    members = List.copyOf(members);
    alignments = List.copyOf(alignments);
    if (members.size() < 2 || alignments.size() != members.size() - 1) {
      throw new IllegalArgumentException(
          "a cluster needs two members or more, each aligned with the first: %d members, %d pairs"
              .formatted(members.size(), alignments.size()));
    }
  }
}
