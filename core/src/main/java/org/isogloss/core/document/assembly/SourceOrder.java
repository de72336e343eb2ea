package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts blocks in the order of the file. Most readers meet them so; a parser that mends broken
 * markup may move them.
 */
final class SourceOrder {

  private static final Comparator<RawBlock> BY_START =
      Comparator.comparingInt((RawBlock b) -> b.size() == 0 ? -1 : b.start());

  private SourceOrder() {}

  /** The same blocks in order; two that overlap are taken apart into their stretches. */
  static List<RawBlock> sorted(List<RawBlock> raw) {
    if (isSorted(raw)) {
      return raw;
    }
    List<RawBlock> sorted = new ArrayList<>(raw);
    sorted.removeIf(block -> block.size() == 0);
    sorted.sort(BY_START);
    if (isSorted(sorted)) {
      return sorted;
    }
    List<RawBlock> stretches = new ArrayList<>();
    for (RawBlock block : sorted) {
      for (RawBlock.Piece piece : block.pieces()) {
        RawBlock stretch = new RawBlock(block.kind(), block.level());
        stretch.add(piece.source(), piece.text());
        if (!stretch.isBlank()) {
          stretches.add(stretch);
        }
      }
    }
    stretches.sort(BY_START);
    return stretches;
  }

  private static boolean isSorted(List<RawBlock> blocks) {
    int end = 0;
    for (RawBlock block : blocks) {
      if (block.size() > 0) {
        if (block.start() < end) {
          return false;
        }
        end = block.end();
      }
    }
    return true;
  }
}
