package org.isogloss.core.document.bilingual;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.SegmentPair;

/** What files say about the state of a translation. */
final class StateNames {

  private static final Map<String, SegmentPair.State> BY_NAME = byName();

  private StateNames() {}

  /**
   * The state that a cell of a table means; empty if none is known. Where it only says yes or no,
   * the heading says to what.
   */
  static Optional<SegmentPair.State> ofCell(String heading, String cell) {
    return of(heading.strip() + '=' + cell, cell);
  }

  /** The state that the first known one of some attributes means; empty if none is known. */
  static Optional<SegmentPair.State> of(String... values) {
    return Arrays.stream(values)
        .map(value -> BY_NAME.get(value.toLowerCase(Locale.ROOT)))
        .filter(state -> state != null)
        .findFirst();
  }

  private static Map<String, SegmentPair.State> byName() {
    Map<String, SegmentPair.State> states = new HashMap<>();
    for (String line : DataFile.lines(StateNames.class, "states.txt")) {
      String[] fields = line.split("\t", -1);
      states.put(fields[0], SegmentPair.State.valueOf(fields[1]));
    }
    return Map.copyOf(states);
  }
}
