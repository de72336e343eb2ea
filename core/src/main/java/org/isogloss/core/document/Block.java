package org.isogloss.core.document;

import java.util.Objects;

/**
 * A paragraph, heading, list item, table cell or the like: text that no sentence extends beyond.
 *
 * @param zone its zone
 * @param span its span in the prose of the document; never empty
 * @param level the heading level from 1, the nesting depth of a list item from 1, or 1 for a header
 *     cell of a table; otherwise 0
 * @param number the number that a heading spells out, such as {@code 2.1} or {@code IV}; empty if
 *     there is none
 */
public record Block(Zone zone, Span span, int level, String number) {

  public Block {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(number, "number");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of a block must not be empty: " + span);
    }
    if (level < 0) {
      throw new IllegalArgumentException("level must not be negative: " + level);
    }
  }
}
