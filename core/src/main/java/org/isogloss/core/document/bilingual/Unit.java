package org.isogloss.core.document.bilingual;

import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.SegmentPair;

/**
 * A translation unit.
 *
 * @param id its id in the file; empty if it has none
 * @param source its original text
 * @param target its translation; blank if there is none
 * @param state how far its translation is
 * @param states the same for segments of which the file says more, by their ids
 * @param locked the ids of the segments whose translation must not be changed
 * @param use what the file says about its use
 */
record Unit(
    String id,
    UnitText source,
    UnitText target,
    SegmentPair.State state,
    Map<String, SegmentPair.State> states,
    Set<String> locked,
    SegmentPair.Use use) {

  /** A unit of which the file says no more. */
  Unit(
      String id,
      UnitText source,
      UnitText target,
      SegmentPair.State state,
      Map<String, SegmentPair.State> states) {
    this(id, source, target, state, states, Set.of(), SegmentPair.Use.PLAIN);
  }

  Unit {
    states = Map.copyOf(states);
    locked = Set.copyOf(locked);
  }

  /** How far a segment is, whose target is not blank. */
  SegmentPair.State state(String segment) {
    return states.getOrDefault(segment, state);
  }

  /** What the file says about the use of a segment; of the whole unit if it is the empty text. */
  SegmentPair.Use use(String segment) {
    boolean isLocked = segment.isEmpty() ? !locked.isEmpty() : locked.contains(segment);
    return isLocked ? use.locked() : use;
  }
}
