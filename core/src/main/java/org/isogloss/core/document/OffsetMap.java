package org.isogloss.core.document;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Maps the prose of a document back to its source.
 *
 * <p>The prose consists of pieces, those of a block in source order. A <em>plain</em> piece has as
 * many code units in the source and maps one to one; a <em>replaced</em> piece (a character
 * reference, an escape, a markup symbol read as a character) maps as a whole, even if it is as long
 * as what it stands for: a place inside it maps to its whole source.
 */
public final class OffsetMap {

  private final int[] proseStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final BitSet replaced;
  private final int proseLength;

  private OffsetMap(
      int[] proseStarts, int[] sourceStarts, int[] sourceEnds, BitSet replaced, int proseLength) {
    this.proseStarts = proseStarts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
    this.replaced = replaced;
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
    return sourceStarts[piece] + (replaced.get(piece) ? 0 : prose - proseStarts[piece]);
  }

  private int endInSource(int lastProse) {
    int piece = pieceAt(lastProse);
    return replaced.get(piece)
        ? sourceEnds[piece]
        : sourceStarts[piece] + lastProse - proseStarts[piece] + 1;
  }

  private int pieceAt(int prose) {
    int found = Arrays.binarySearch(proseStarts, prose);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects the pieces from left to right. */
  static final class Builder {
    private int[] proseStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceEnds = new int[16];
    private final BitSet replaced = new BitSet();
    private int size;
    private int proseLength;

    /** The end of the last piece in the source; the next must not begin before it. */
    private int floor;

    /** The source of the prose added last, if that stands for it as a whole; null if not. */
    private Span shareable;

    /**
     * Adds a line break with no counterpart in the source. The next piece may begin anywhere in the
     * source: a note is read after the paragraph that contains it.
     */
    void separate() {
      addReplaced(1, new Span(floor, floor));
      floor = 0;
      shareable = null;
    }

    /** Adds prose that has a code unit for each of {@code source}. */
    void add(Span source) {
      if (source.isEmpty()) {
        return;
      }
      requireForwards(source);
      shareable = null;
      if (size > 0 && !replaced.get(size - 1) && sourceEnds[size - 1] == source.start()) {
        sourceEnds[size - 1] = source.end();
        proseLength += source.length();
      } else {
        append(source.length(), source);
      }
    }

    /**
     * Adds {@code length} code units of prose that stand for {@code source} as a whole, which they
     * may share with the prose added last.
     */
    void addReplaced(int length, Span source) {
      boolean shared = source.equals(shareable);
      if (length == 0) {
        return;
      }
      if (length == 1 && source.length() == 1 && !shared) {
        add(source);
      } else {
        if (!shared) {
          requireForwards(source);
        }
        replaced.set(size);
        append(length, source);
      }
      shareable = source;
    }

    private void requireForwards(Span source) {
      if (source.start() < floor) {
        throw new IllegalArgumentException("source goes backwards: " + source + " after " + floor);
      }
      floor = source.end();
    }

    private void append(int length, Span source) {
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

    OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(proseStarts, size),
          Arrays.copyOf(sourceStarts, size),
          Arrays.copyOf(sourceEnds, size),
          (BitSet) replaced.clone(),
          proseLength);
    }
  }
}
