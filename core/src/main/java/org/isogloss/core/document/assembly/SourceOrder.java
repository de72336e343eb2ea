package org.isogloss.core.document.assembly;

import java.util.Comparator;
import java.util.List;

/**
 * Puts blocks in the order of the file. Most readers produce them in this order; a parser that
 * repairs broken markup may move them, and a note may be inside its paragraph.
 */
final class SourceOrder {

  private SourceOrder() {}

  /** The blocks that have text, by their start. */
  static List<RawBlock> sorted(List<RawBlock> raw) {
    boolean sorted = true;
    int start = 0;
    for (RawBlock block : raw) {
      if (block.size() > 0) {
        sorted &= start <= block.start();
        start = block.start();
      }
    }
    return sorted
        ? raw
        : raw.stream()
            .filter(block -> block.size() > 0)
            .sorted(Comparator.comparingInt(RawBlock::start))
            .toList();
  }
}
