package org.isogloss.core.document.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The lists that are open at a place of an AsciiDoc source, and the boxes between delimiters around
 * it. A mark that none of the open lists has begins a list inside the last item.
 */
final class OpenLists {

  /**
   * A box that is open.
   *
   * @param delimiter the line that opens it, and closes it when it comes again
   * @param outer the number of lists around the box that it is in itself
   * @param lists the number of lists around it
   */
  private record Box(String delimiter, int outer, int lists) {}

  /** The kinds of the marks of the open lists, the outermost list first. */
  private final List<String> marks = new ArrayList<>();

  private final Deque<Box> boxes = new ArrayDeque<>();

  /** The number of lists around the innermost box, which nothing inside it can end. */
  private int around;

  private boolean attached;

  /**
   * Begins an item, which ends the lists inside the one that it belongs to.
   *
   * @return its nesting depth from 1
   */
  int item(String mark) {
    attached = false;
    String kind = kind(mark);
    int same = marks.subList(around, marks.size()).indexOf(kind);
    if (same < 0) {
      marks.add(kind);
    } else {
      endBeyond(around + same + 1);
    }
    return marks.size();
  }

  /** Whether an item with a mark goes on with an open list rather than beginning another. */
  boolean has(String mark) {
    return marks.subList(around, marks.size()).contains(kind(mark));
  }

  /** Numbers and letters that count are marks of one list. */
  private static String kind(String mark) {
    char first = mark.charAt(0);
    if (first == '<') {
      return "<";
    }
    if (Character.isDigit(first)) {
      return "1.";
    }
    if (Character.isLetter(first)) {
      return Character.isUpperCase(first) ? "A." : "a.";
    }
    return mark;
  }

  /**
   * Attaches the next block to the last item, or to an item around it: each blank line above the
   * plus leads out of one list. Does nothing outside of lists.
   *
   * @param blanks the number of blank lines above
   */
  void attach(int blanks) {
    attached = marks.size() > around;
    if (attached) {
      endBeyond(Math.max(around + 1, marks.size() - blanks));
    }
  }

  /** Whether the next block continues an item. */
  boolean isAttached() {
    return attached;
  }

  /**
   * Begins a block that is not an item: it ends the lists unless it is attached.
   *
   * @return the nesting depth of the item that it belongs to; 0 if there is none
   */
  int block() {
    if (!attached) {
      endBeyond(around);
    }
    attached = false;
    return marks.size();
  }

  /** Begins an indented block, which belongs to the item above it without being attached. */
  void indented() {
    attached = false;
  }

  /** Opens a box, or closes the one that this line has opened, with those inside it. */
  void delimiter(String line) {
    if (boxes.stream().noneMatch(box -> box.delimiter().equals(line))) {
      int lists = block();
      boxes.push(new Box(line, around, lists));
      around = lists;
      return;
    }
    Box closed = boxes.pop();
    while (!closed.delimiter().equals(line)) {
      closed = boxes.pop();
    }
    attached = false;
    endBeyond(closed.lists());
    around = closed.outer();
  }

  /** Ends all lists and boxes, which none of them goes beyond: a section begins. */
  void endAll() {
    boxes.clear();
    marks.clear();
    around = 0;
    attached = false;
  }

  private void endBeyond(int depth) {
    marks.subList(depth, marks.size()).clear();
  }
}
