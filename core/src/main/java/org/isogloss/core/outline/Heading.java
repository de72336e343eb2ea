package org.isogloss.core.outline;

import java.util.Objects;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;

/**
 * A heading, or the title of a document.
 *
 * @param block its block
 * @param title its words in the prose, without the number in front of them; never empty
 * @param parent the position in the outline of the heading that it is under; -1 if there is none
 * @param content what its section contains
 * @param aside whether it is in a box beside the text, or in a quotation: its level says nothing
 *     about those of other headings
 */
public record Heading(Block block, Span title, int parent, Content content, boolean aside) {

  /** What a section contains. */
  public enum Content {
    /** Text, a picture or anything else of its own. */
    TEXT,
    /** Nothing but subsections. */
    SUBSECTIONS,
    /** Nothing at all. */
    NOTHING
  }

  public Heading {
    Objects.requireNonNull(content, "content");
    if (!block.span().contains(title) || title.isEmpty()) {
      throw new IllegalArgumentException("title must be a part of the block: " + title);
    }
  }

  /** Its level from 1, as the markup gives it; 0 for a title without one. */
  public int level() {
    return block.level();
  }

  /** The number that it spells out, such as {@code 2.1} or {@code IV}; empty if there is none. */
  public String number() {
    return block.number();
  }

  public Span span() {
    return block.span();
  }
}
