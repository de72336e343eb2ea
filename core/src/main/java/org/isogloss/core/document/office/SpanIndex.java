package org.isogloss.core.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isogloss.core.document.Span;

/**
 * Finds items by their place in a text.
 *
 * @param items the items in the order of the text; their places do not overlap
 * @param place the place of an item
 */
public record SpanIndex<T>(List<T> items, Function<T, Span> place) {

  public SpanIndex {
    items = List.copyOf(items);
  }

  /** The items of a stretch; of an empty one, the item around it. */
  public List<T> covered(Span stretch) {
    List<T> covered = new ArrayList<>();
    for (int i = firstEndingAfter(stretch.start());
        i < items.size() && place.apply(items.get(i)).start() < stretch.end();
        i++) {
      covered.add(items.get(i));
    }
    return covered;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(items.get(middle)).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
