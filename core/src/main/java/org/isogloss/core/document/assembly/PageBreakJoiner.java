package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.List;

/** Joins a paragraph that breaks off in mid-sentence with the following lower-case paragraph. */
final class PageBreakJoiner {

  private PageBreakJoiner() {}

  /** Returns the blocks that have text, with those cut by a page break rejoined. */
  static List<RawBlock> joined(List<RawBlock> raw) {
    List<RawBlock> joined = new ArrayList<>();
    RawBlock last = null;
    for (RawBlock block : raw) {
      if (block.isBlank()) {
        // Code or a formula without text still separates two paragraphs.
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

  /** A block inside the preceding one, such as a note, is not part of it. */
  private static boolean goesOn(RawBlock block, RawBlock last) {
    return block.kind() == RawBlock.Kind.PARAGRAPH
        && !block.isApart()
        && block.start() >= last.end()
        && Character.isLowerCase(block.firstVisible());
  }
}
