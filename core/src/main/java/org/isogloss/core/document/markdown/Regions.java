package org.isogloss.core.document.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.assembly.RawBlock;

/** What containers say of the blocks in them, by where they begin and end in the file. */
final class Regions {

  /**
   * What holds from a place on.
   *
   * @param kind what the paragraphs are; empty if that is for their own markup to say
   * @param foreign whether the text is in another language than English
   */
  record State(Optional<RawBlock.Kind> kind, boolean foreign) {

    static final State PLAIN = new State(Optional.empty(), false);

    State inLanguage(boolean other) {
      return new State(kind, other);
    }

    State of(RawBlock.Kind other) {
      return new State(Optional.of(other), foreign);
    }
  }

  private final TreeMap<Integer, State> changes = new TreeMap<>();

  /** Says what holds from a place of the file on, until another is named. */
  void from(int offset, State state) {
    changes.put(offset, state);
  }

  State at(int offset) {
    Map.Entry<Integer, State> entry = changes.floorEntry(offset);
    return entry == null ? State.PLAIN : entry.getValue();
  }
}
