package org.isogloss.rules.repeats;

import java.util.List;

/**
 * A run of tokens with all its places.
 *
 * @param members the places by start: at least two, of one length, not overlapping one another
 */
public record RepeatCluster(List<TokenRange> members) {

  /**
   * A half-open stretch of the token sequence.
   *
   * @param start the index of the first token, from 0
   * @param end the index after the last token
   */
  public record TokenRange(int start, int end) {}

  public RepeatCluster {
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a repeat needs two members or more: " + members);
    }
  }

  /** The number of tokens of each member. */
  public int length() {
    return members.get(0).end() - members.get(0).start();
  }
}
