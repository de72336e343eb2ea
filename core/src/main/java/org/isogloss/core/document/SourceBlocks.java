package org.isogloss.core.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The blocks of a document by their start in the source, where notes may be in other places than in
 * the prose, and inside other blocks.
 */
final class SourceBlocks {

  private final List<Block> blocks;
  private final Span[] spans;

  /** The numbers of the blocks by the start of their source. */
  private final Integer[] order;

  /** For each of {@link #order}, the furthest end of it and of those before it. */
  private final int[] furthest;

  SourceBlocks(List<Block> blocks, OffsetMap offsets) {
    this.blocks = blocks;
    this.spans = blocks.stream().map(block -> offsets.toSource(block.span())).toArray(Span[]::new);
    this.order = new Integer[spans.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(block -> spans[block].start()));
    this.furthest = new int[order.length];
    int end = 0;
    for (int i = 0; i < order.length; i++) {
      end = Math.max(end, spans[order[i]].end());
      furthest[i] = end;
    }
  }

  /** The block around a source offset; the first in the prose if there are several. */
  Optional<Block> at(int offset) {
    return around(offset).min().stream().mapToObj(blocks::get).findFirst();
  }

  /** The positions of the blocks around a source offset, in no order: a note is inside another. */
  IntStream around(int offset) {
    int last = countUpTo(offset) - 1;
    return IntStream.iterate(last, i -> i >= 0 && furthest[i] > offset, i -> i - 1)
        .map(i -> order[i])
        .filter(block -> spans[block].contains(offset));
  }

  private int countUpTo(int offset) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans[order[middle]].start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
