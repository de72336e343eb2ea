package org.isogloss.core.document;

import java.util.Arrays;

/**
 * Maps the prose of a document back to its source.
 *
 * <p>The prose consists of pieces, those of a block in source order. A <em>plain</em> piece has as
 * many code units in the source and maps one to one; a <em>replaced</em> piece (a character
 * reference, an escape, a markup symbol read as a character) maps as a whole: a place inside it
 * maps to its whole source.
 */
public final class OffsetMap {

  private final int[] proseStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final int proseLength;

  private OffsetMap(int[] proseStarts, int[] sourceStarts, int[] sourceEnds, int proseLength) {
    this.proseStarts = proseStarts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
    this.proseLength = proseLength;
  }

  /**
   * The source span of a prose span: from the source of its first code unit to that of its last.
   */
  public Span toSource(Span prose) {
    if (prose.end() > proseLength) {
      throw new IndexOutOfBoundsException(prose + " is not inside a prose of " + proseLength);
    }
    if (proseStarts.length == 0) {
      return new Span(0, 0);
    }
    int start = startInSource(prose.start());
    if (prose.isEmpty()) {
      return new Span(start, start);
    }
    return new Span(start, endInSource(prose.end() - 1));
  }

  private int startInSource(int prose) {
    int piece = pieceAt(prose);
    return sourceStarts[piece] + (isPlain(piece) ? prose - proseStarts[piece] : 0);
  }

  private int endInSource(int lastProse) {
    int piece = pieceAt(lastProse);
    return isPlain(piece)
        ? sourceStarts[piece] + lastProse - proseStarts[piece] + 1
        : sourceEnds[piece];
  }

  private int pieceAt(int prose) {
    int found = Arrays.binarySearch(proseStarts, prose);
    return found >= 0 ? found : -found - 2;
  }

  private boolean isPlain(int piece) {
    return proseEnd(piece) - proseStarts[piece] == sourceEnds[piece] - sourceStarts[piece];
  }

  private int proseEnd(int piece) {
    return piece + 1 < proseStarts.length ? proseStarts[piece + 1] : proseLength;
  }

  /** Collects the pieces from left to right. */
  static final class Builder {
    private int[] proseStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceEnds = new int[16];
    private int size;
    private int proseLength;

    /** The end of the last piece in the source; the next must not begin before it. */
    private int floor;

    /**
     * Adds a line break with no counterpart in the source. The next piece may begin anywhere in the
     * source: a note is read after the paragraph that contains it.
     */
    void separate() {
      add(1, new Span(floor, floor));
      floor = 0;
    }

    /** Adds {@code length} code units of prose that map to {@code source}. */
    void add(int length, Span source) {
      if (length == 0) {
        return;
      }
      if (source.start() < floor) {
        throw new IllegalArgumentException("source goes backwards: " + source + " after " + floor);
      }
      floor = source.end();
      boolean plain = length == source.length();
      if (plain && size > 0 && lastIsPlain() && sourceEnds[size - 1] == source.start()) {
        sourceEnds[size - 1] = source.end();
        proseLength += length;
        return;
      }
      if (size == proseStarts.length) {
        proseStarts = Arrays.copyOf(proseStarts, 2 * size);
        sourceStarts = Arrays.copyOf(sourceStarts, 2 * size);
        sourceEnds = Arrays.copyOf(sourceEnds, 2 * size);
      }
      proseStarts[size] = proseLength;
      sourceStarts[size] = source.start();
      sourceEnds[size] = source.end();
      size++;
      proseLength += length;
    }

    private boolean lastIsPlain() {
      int last = size - 1;
      return proseLength - proseStarts[last] == sourceEnds[last] - sourceStarts[last];
    }

    OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(proseStarts, size),
          Arrays.copyOf(sourceStarts, size),
          Arrays.copyOf(sourceEnds, size),
          proseLength);
    }
  }
}
