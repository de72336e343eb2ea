package org.isogloss.rules.style.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleDocument;

/** Finds first citations out of order, in lists that are numbered in the order of citation. */
final class CitationOrder {

  /** Fewer entries show no order. */
  private static final int LEAST = 5;

  /** The share of entries that must be in order; other lists are ordered by something else. */
  private static final double LEAST_SHARE = 0.8;

  private CitationOrder() {}

  static List<Hit> find(List<StyleDocument> documents) {
    List<Hit> hits = new ArrayList<>();
    for (CitedList list : CitedList.of(documents)) {
      if (list.system() == Citation.Kind.NUMERIC) {
        hit(firsts(list)).ifPresent(hits::add);
      }
    }
    return hits;
  }

  /**
   * The first citations of each entry, those in one bracket by number; figures and notes are read
   * at another time.
   */
  private static List<Pointer> firsts(CitedList list) {
    Set<String> seen = new HashSet<>();
    List<Pointer> firsts = new ArrayList<>();
    for (Pointer pointer : list.pointers()) {
      if (pointer.isResolved() && seen.add(pointer.target().label()) && isInText(pointer.zone())) {
        firsts.add(pointer);
      }
    }
    int start = 0;
    for (int i = 1; i <= firsts.size(); i++) {
      if (i == firsts.size() || !firsts.get(i).place().equals(firsts.get(start).place())) {
        firsts.subList(start, i).sort(Comparator.comparingInt(CitationOrder::number));
        start = i;
      }
    }
    return firsts;
  }

  private static int number(Pointer pointer) {
    return pointer.entries().get(0).number();
  }

  private static boolean isInText(Zone zone) {
    return zone == Zone.BODY || zone == Zone.LIST_ITEM || zone == Zone.QUOTATION;
  }

  private static Optional<Hit> hit(List<Pointer> firsts) {
    int[] numbers = firsts.stream().mapToInt(CitationOrder::number).toArray();
    boolean[] inOrder = longestRise(numbers);
    List<Pointer> outside = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (!inOrder[i]) {
        outside.add(firsts.get(i));
      }
    }
    int good = numbers.length - outside.size();
    if (outside.isEmpty() || good < LEAST || good < LEAST_SHARE * numbers.length) {
      return Optional.empty();
    }
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    outside.forEach(
        pointer -> places.add(new Grounds.Occurrence<>(pointer.place(), pointer.called())));
    return Optional.of(
        Hit.at(
                places.get(0).place(),
                "References are numbered as they are first cited, but “%s” is out of order; renumber"
                        .formatted(outside.get(0).called())
                    + " the list.")
            .with(Grounds.ofConcept(List.<Grounds.Form>of(), places, List.of()).separate())
            .with(Confidence.MEDIUM));
  }

  /** Which of some numbers belong to a longest rising sequence. */
  private static boolean[] longestRise(int[] numbers) {
    int[] lasts = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[lasts[middle]] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : lasts[low - 1];
      lasts[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] rising = new boolean[numbers.length];
    for (int i = length == 0 ? -1 : lasts[length - 1]; i >= 0; i = before[i]) {
      rising[i] = true;
    }
    return rising;
  }
}
