package org.isogloss.rules.repeats.engine;

/**
 * A half-open range of a token sequence.
 *
 * @param start the index of the first token, from 0
 * @param end the index after the last token
 */
public record TokenRange(int start, int end) implements Comparable<TokenRange> {

  public TokenRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range of tokens: %d to %d".formatted(start, end));
    }
  }

  /** The number of tokens. */
  public int length() {
    return end - start;
  }

  /** The number of tokens that are in both. */
  public int common(TokenRange other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TokenRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
