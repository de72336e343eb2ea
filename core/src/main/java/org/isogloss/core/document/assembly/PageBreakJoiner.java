package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.List;

/** Joins a paragraph that breaks off in mid-sentence with the lower-case paragraph after it. */
final class PageBreakJoiner {

  private PageBreakJoiner() {}

  /** The blocks that have text, those that a page break cut made whole. */
  static List<RawBlock> joined(List<RawBlock> raw) {
    List<RawBlock> joined = new ArrayList<>();
    RawBlock last = null;
    for (RawBlock block : raw) {
      if (block.isBlank()) {
        // Code or a formula without a text still stands between two paragraphs.
        last = block.kind() == RawBlock.Kind.PARAGRAPH ? last : null;
      } else if (last != null && breaksOff(last) && goesOn(block, last)) {
        last.join(block);
      } else {
        joined.add(block);
        last = block;
      }
    }
    return joined;
  }

  private static boolean breaksOff(RawBlock block) {
    if (block.kind() != RawBlock.Kind.PARAGRAPH) {
      return false;
    }
    int last = block.lastVisible();
    return Character.isLetter(last) || last == ',';
  }

  /** A block that stands inside the one before it, as a note does, is no part of it. */
  private static boolean goesOn(RawBlock block, RawBlock last) {
    return block.kind() == RawBlock.Kind.PARAGRAPH
        && block.start() >= last.end()
        && Character.isLowerCase(block.firstVisible());
  }
}
