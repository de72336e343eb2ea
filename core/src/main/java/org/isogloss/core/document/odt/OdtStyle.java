package org.isogloss.core.document.odt;

import org.isogloss.core.document.assembly.RawBlock;

/**
 * The effect of a style on a paragraph.
 *
 * @param kind the kind of block; null for one that is skipped
 * @param level its level, or 0
 */
record OdtStyle(RawBlock.Kind kind, int level) {

  /** A line of a table of contents or an index, which repeats text from elsewhere. */
  boolean isLeftOut() {
    return kind == null;
  }
}
