package org.isogloss.rules.repeats.engine;

import java.util.List;

/**
 * A run of tokens with all its places.
 *
 * @param members the places by start: at least two, of equal length, without overlaps
 */
public record RepeatCluster(List<TokenRange> members) {

  public RepeatCluster {
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a repeat needs two members or more: " + members);
    }
  }

  /** The number of tokens of each member. */
  public int length() {
    return members.get(0).length();
  }
}
