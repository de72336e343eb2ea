package org.isogloss.rules.style;

import java.util.Objects;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;

/**
 * A block of prose with what is nobody's house style hidden: code, formulas, addresses and words of
 * other languages.
 *
 * @param block the block
 * @param text its text, of the same length as the block's span, each hidden character replaced by
 *     {@link Document#HIDDEN}
 */
public record StyleBlock(Block block, String text) {

  /** How far before a place an inline is looked for, in code units. */
  private static final int REACH = 1000;

  public StyleBlock {
    Objects.requireNonNull(block, "block");
    if (text.length() != block.span().length()) {
      throw new IllegalArgumentException("text must be as long as the block: " + block);
    }
  }

  public Zone zone() {
    return block.zone();
  }

  /**
   * The span before a place in which an inline that contains the place begins, up to the end of the
   * place.
   *
   * @param place a span of the prose inside the block
   */
  public Span before(Span place) {
    return new Span(Math.max(block.span().start(), place.start() - REACH), place.end());
  }

  /** The span in the prose of a part of the text. */
  public Span span(int start, int end) {
    return new Span(block.span().start() + start, block.span().start() + end);
  }
}
