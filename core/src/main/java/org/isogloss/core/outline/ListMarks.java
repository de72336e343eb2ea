package org.isogloss.core.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;

/** Reads the marks of list items in the source of a document, where blocks no longer have them. */
final class ListMarks {

  private static final Patterns PATTERNS = new Patterns(ListMarks.class, "outline-patterns.txt");

  /** What begins or ends a list, as groups {@code begin} and {@code end}. */
  private static final Pattern LIST_TAG = PATTERNS.named("list-tag").get(0);

  /** How far before or after an item its mark is looked for, in code units. */
  private static final int REACH = 160;

  private final Document document;
  private final String source;

  /**
   * The mark of an item.
   *
   * @param text the mark; empty if there is none
   * @param order whether it is a number
   * @param inside the length of the part of the block that it fills
   */
  record Mark(String text, ItemList.Order order, int inside) {

    static final Mark NONE = new Mark("", ItemList.Order.UNKNOWN, 0);

    /** Whether it is a number or letter that counts. */
    boolean isNumber() {
      return order == ItemList.Order.NUMBERED
          && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a list may begin with it. */
    boolean isFirst() {
      return ListMarks.isFirst(text);
    }
  }

  ListMarks(Document document) {
    this.document = document;
    this.source = document.source().text();
  }

  static boolean isFirst(String mark) {
    return mark.matches("\\(?(?:[01aAiI])[.)]");
  }

  /** The mark of a block that is a list item, or of none if it continues an item. */
  Mark at(Block block) {
    String before = before(block);
    Mark outside = mark("item-numbered", ItemList.Order.NUMBERED, before);
    if (outside == null) {
      outside = mark("item-bulleted", ItemList.Order.BULLETED, before);
    }
    if (outside == null) {
      outside = mark("item", ItemList.Order.UNKNOWN, before);
    }
    if (outside == null) {
      Mark behind = behind(block);
      return behind == null ? inside(block) : behind;
    }
    // The label of an item in LaTeX is part of its text.
    return outside.text().startsWith("\\")
        ? new Mark(outside.text(), outside.order(), inside(block).inside())
        : outside;
  }

  private static Mark mark(String name, ItemList.Order order, String before) {
    for (Pattern pattern : PATTERNS.named(name)) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        return new Mark(matcher.group(1), order, 0);
      }
    }
    return null;
  }

  /** The mark of a term whose definition follows; null if it is none. */
  private Mark behind(Block block) {
    int end = document.toSource(block.span()).end();
    String after = source.substring(end, Math.min(source.length(), end + REACH));
    for (Pattern pattern : PATTERNS.named("term-behind")) {
      Matcher matcher = pattern.matcher(after);
      if (matcher.lookingAt()) {
        return new Mark(matcher.group(1), ItemList.Order.UNKNOWN, 0);
      }
    }
    return null;
  }

  private Mark inside(Block block) {
    String text = block.span().in(document.prose());
    for (Pattern pattern : PATTERNS.named("item-inside")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.lookingAt() && matcher.end() < text.length()) {
        boolean number =
            Character.isLetterOrDigit(matcher.group(1).codePointAt(0))
                || matcher.group(1).startsWith("(");
        return new Mark(
            matcher.group(1),
            number ? ItemList.Order.NUMBERED : ItemList.Order.BULLETED,
            matcher.end());
      }
    }
    return Mark.NONE;
  }

  /** The words of an item. */
  Span words(Block block, Mark mark) {
    return new Span(block.span().start() + mark.inside(), block.span().end());
  }

  /** Whether the list that an item begins is numbered. */
  ItemList.Order order(Block block, Mark mark) {
    if (mark.order() != ItemList.Order.UNKNOWN) {
      return mark.order();
    }
    String before = before(block);
    if (ends("list-numbered", before)) {
      return ItemList.Order.NUMBERED;
    }
    return ends("list-bulleted", before) ? ItemList.Order.BULLETED : ItemList.Order.UNKNOWN;
  }

  private static boolean ends(String name, String text) {
    return PATTERNS.named(name).stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  /** The least nesting depth that the markup reaches between two items. */
  int shallowest(Block first, Block second) {
    int from = document.toSource(first.span()).end();
    int to = document.toSource(second.span()).start();
    int depth = first.level();
    int least = depth;
    if (from < to) {
      Matcher tag = LIST_TAG.matcher(source).region(from, to);
      while (tag.find()) {
        depth += tag.group("begin") == null ? -1 : 1;
        least = Math.min(least, depth);
      }
    }
    return least;
  }

  private String before(Block block) {
    int end = document.toSource(block.span()).start();
    return source.substring(Math.max(0, end - REACH), end);
  }
}
