package org.isogloss.core.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    int best = Integer.MAX_VALUE;
    for (int i = countUpTo(offset) - 1; i >= 0 && furthest[i] > offset; i--) {
      if (spans[order[i]].contains(offset)) {
        best = Math.min(best, order[i]);
      }
    }
    return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(blocks.get(best));
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
