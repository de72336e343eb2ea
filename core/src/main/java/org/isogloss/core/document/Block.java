package org.isogloss.core.document;

import java.util.Objects;

/**
 * A paragraph, heading, list item, table cell or the like: text that no sentence crosses.
 *
 * @param zone what it is
 * @param span where it stands in the prose text of the document; never empty
 * @param level the heading level from 1, or the nesting depth of a list item from 1; 0 elsewhere
 */
public record Block(Zone zone, Span span, int level) {

  public Block {
    Objects.requireNonNull(zone, "zone");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of a block must not be empty: " + span);
    }
    if (level < 0) {
      throw new IllegalArgumentException("level must not be negative: " + level);
    }
  }

  public Block(Zone zone, Span span) {
    this(zone, span, 0);
  }
}
