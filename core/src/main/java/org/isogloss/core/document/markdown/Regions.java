package org.isogloss.core.document.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.assembly.RawBlock;

/** What containers say about the blocks in them, by their start and end in the file. */
final class Regions {

  /**
   * The properties that apply from a place on.
   *
   * @param kind the kind of the paragraphs; empty if determined by their own markup
   * @param foreign whether the text is in a language other than English
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

  /** Sets the properties from a place in the file on, until the next one. */
  void from(int offset, State state) {
    changes.put(offset, state);
  }

  State at(int offset) {
    Map.Entry<Integer, State> entry = changes.floorEntry(offset);
    return entry == null ? State.PLAIN : entry.getValue();
  }
}
