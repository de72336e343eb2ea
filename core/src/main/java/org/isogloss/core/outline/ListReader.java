package org.isogloss.core.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;

/**
 * Groups list items into lists. Blocks have no list of their own, so a list ends where its markup
 * ends it, a box beside the text begins or ends, the kind of its marks changes, or its numbers
 * begin again.
 */
final class ListReader {

  private final Document document;
  private final ListMarks marks;
  private final List<OpenList> lists = new ArrayList<>();

  /** The lists that may continue, the innermost first. */
  private final Deque<OpenList> open = new ArrayDeque<>();

  private Block last;

  /** Whether something other than an item has followed the last item. */
  private boolean interrupted;

  /** A list to which items may be added. */
  private static final class OpenList {

    final int level;
    final ItemList.Order order;
    final List<ItemList.Item> items = new ArrayList<>();

    OpenList(int level, ItemList.Order order) {
      this.level = level;
      this.order = order;
    }

    ItemList.Item lastItem() {
      return items.get(items.size() - 1);
    }

    void continueItem() {
      ItemList.Item item = items.remove(items.size() - 1);
      items.add(new ItemList.Item(item.block(), item.text(), item.marker(), true));
    }
  }

  ListReader(Document document) {
    this.document = document;
    this.marks = new ListMarks(document);
  }

  List<ItemList> read() {
    for (Block block : document.blocks()) {
      switch (block.zone()) {
        case LIST_ITEM -> item(block);
        case CODE, MATH, TABLE, QUOTATION, CAPTION -> interrupt();
        case FOOTNOTE, METADATA -> {}
        default -> open.clear();
      }
    }
    return lists.stream()
        .map(list -> new ItemList(list.order, list.level, list.items))
        .sorted(Comparator.comparingInt(list -> list.span().start()))
        .toList();
  }

  private void interrupt() {
    if (!open.isEmpty() && !interrupted) {
      open.element().continueItem();
      interrupted = true;
    }
  }

  private void item(Block block) {
    ListMarks.Mark mark = marks.at(block);
    int reached = last == null ? block.level() : marks.shallowest(last, block);
    int level = Math.min(block.level(), reached);
    while (!open.isEmpty() && open.element().level > level) {
      open.pop();
    }
    OpenList list = open.peek();
    if (mark.text().isEmpty() && list != null && !list.lastItem().marker().isEmpty()) {
      list.continueItem();
    } else {
      if (list != null && list.level < block.level()) {
        list.continueItem();
        list = null;
      }
      if (list == null || !continues(list, block, mark)) {
        list = begin(block, mark, list);
      }
      list.items.add(new ItemList.Item(block, marks.words(block, mark), mark.text(), false));
    }
    last = block;
    interrupted = false;
  }

  private OpenList begin(Block block, ListMarks.Mark mark, OpenList ended) {
    if (ended != null) {
      open.pop();
    }
    OpenList list = new OpenList(block.level(), marks.order(block, mark));
    lists.add(list);
    open.push(list);
    return list;
  }

  private boolean continues(OpenList list, Block block, ListMarks.Mark mark) {
    if (HeadingReader.isAside(document, block)
        != HeadingReader.isAside(document, list.lastItem().block())) {
      return false;
    }
    String before = list.lastItem().marker();
    if (mark.isNumber()) {
      boolean beginsAgain = mark.isFirst() && !ListMarks.isFirst(before);
      return list.order == ItemList.Order.NUMBERED && !beginsAgain;
    }
    // Tags may have attributes, LaTeX's items labels, and AsciiDoc's callouts count.
    boolean tags = mark.text().startsWith("<") && before.startsWith("<");
    boolean commands = mark.text().startsWith("\\") && before.startsWith("\\");
    return tags || commands || mark.text().equals(before);
  }
}
