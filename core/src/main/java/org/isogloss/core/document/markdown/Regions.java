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
   * @param drawn whether lines are drawn around the text, so that its length matters
   */
  record State(Optional<RawBlock.Kind> kind, boolean foreign, boolean drawn) {

    static final State PLAIN = new State(Optional.empty(), false, false);

    State inLanguage(boolean other) {
      return new State(kind, other, drawn);
    }

    State of(RawBlock.Kind other) {
      return new State(Optional.of(other), foreign, drawn);
    }

    /** The same in a cell of a table that is drawn. */
    State inGrid() {
      return new State(Optional.of(RawBlock.Kind.TABLE), foreign, true);
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
