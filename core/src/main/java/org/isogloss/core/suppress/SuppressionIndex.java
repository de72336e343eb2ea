package org.isogloss.core.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.isogloss.core.document.Span;

/**
 * Scopes by their start, so that each finding is compared only with those around it: a file may
 * have as many directives as findings.
 *
 * @param <T> what has a scope
 */
final class SuppressionIndex<T> {

  private final Function<T, Span> scope;
  private final List<T> sorted = new ArrayList<>();

  /** For each scope in order, the furthest end of it and of those before it. */
  private int[] furthest = {};

  SuppressionIndex(Function<T, Span> scope) {
    this.scope = scope;
  }

  void add(T item) {
    sorted.add(item);
  }

  /**
   * The last one to start at or before an offset, if its scope extends there; null if there is
   * none.
   */
  T lastAt(int offset) {
    for (int i = countUpTo(offset) - 1; i >= 0 && furthest[i] > offset; i--) {
      if (scope.apply(sorted.get(i)).contains(offset)) {
        return sorted.get(i);
      }
    }
    return null;
  }

  /** Adds those whose scope overlaps a place, or contains its start. */
  void touching(Span place, List<? super T> found) {
    for (int i = countUpTo(place.end()) - 1; i >= 0 && furthest[i] > place.start(); i--) {
      Span each = scope.apply(sorted.get(i));
      if (each.overlaps(place) || each.contains(place.start())) {
        found.add(sorted.get(i));
      }
    }
  }

  /** The number of scopes that start at or before an offset. */
  private int countUpTo(int offset) {
    if (furthest.length != sorted.size()) {
      sort();
    }
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scope.apply(sorted.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void sort() {
    sorted.sort(Comparator.comparingInt(item -> scope.apply(item).start()));
    furthest = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < furthest.length; i++) {
      end = Math.max(end, scope.apply(sorted.get(i)).end());
      furthest[i] = end;
    }
  }
}
