package org.isogloss.core.outline;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;

/**
 * A list. Lists inside its items are lists of their own.
 *
 * @param order whether its items are numbered
 * @param level its nesting depth from 1
 * @param items its items, at least one
 */
public record ItemList(Order order, int level, List<Item> items) {

  /** Whether the items of a list are numbered. */
  public enum Order {
    NUMBERED,
    BULLETED,
    /** The source does not show it next to the items, as in a DOCX file. */
    UNKNOWN
  }

  /**
   * An item.
   *
   * @param block its first paragraph
   * @param text its words, without a number that is part of the paragraph; never empty
   * @param marker its number or bullet in the source, such as {@code 2.} or {@code <li>}; empty if
   *     the format has no such thing
   * @param continued whether more belongs to it: another paragraph, a nested list, code
   */
  public record Item(Block block, Span text, String marker, boolean continued) {

    public Item {
      Objects.requireNonNull(marker, "marker");
      if (!block.span().contains(text) || text.isEmpty()) {
        throw new IllegalArgumentException("text must be a part of the block: " + text);
      }
    }

    public Span span() {
      return block.span();
    }
  }

  public ItemList {
    Objects.requireNonNull(order, "order");
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a list needs an item");
    }
  }

  /** From its first item to its last one. */
  public Span span() {
    return new Span(items.get(0).span().start(), items.get(items.size() - 1).span().end());
  }
}
