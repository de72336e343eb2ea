package org.isogloss.rules.repeats.engine;

import java.util.List;

/**
 * A passage with all its places, verbatim or edited.
 *
 * @param members the places by start, at least two, without overlaps
 * @param alignments the first member with each other one, in their order
 */
public record AlignedPassages(List<TokenRange> members, List<TokenAlignment> alignments) {

  public AlignedPassages {
    members = List.copyOf(members);
    alignments = List.copyOf(alignments);
    if (members.size() < 2 || alignments.size() != members.size() - 1) {
      throw new IllegalArgumentException("a repeat needs two aligned members or more: " + members);
    }
  }

  /** Whether all members are equal token by token. */
  boolean isVerbatim() {
    return alignments.stream().allMatch(alignment -> alignment.edits().isEmpty());
  }

  /** The number of tokens of the longest member. */
  int length() {
    return members.stream().mapToInt(TokenRange::length).max().orElseThrow();
  }
}
