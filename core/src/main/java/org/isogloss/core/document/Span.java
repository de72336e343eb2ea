package org.isogloss.core.document;

/**
 * A span of text.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit after the last one; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative: " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end must not be before start " + start + ": " + end);
    }
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return end == start;
  }

  /** Whether the code unit at {@code offset} is inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} is entirely inside, or equal. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same span, {@code distance} code units further on. */
  public Span shifted(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The characters of {@code text} in this span. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /**
   * The span between this one and a later one.
   *
   * @throws IllegalArgumentException if the other begins before this one ends
   */
  public Span gapTo(Span later) {
    int from = end;
    int to = later.start;
    return new Span(from, to);
  }
}
