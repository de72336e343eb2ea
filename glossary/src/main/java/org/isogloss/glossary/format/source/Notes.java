package org.isogloss.glossary.format.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isogloss.glossary.TermbaseException;

/** Collects the notes on a file: of each kind the first, for a file of a million faults has one. */
public final class Notes {

  private static final int MOST = 20;

  private final List<ReadNote> notes = new ArrayList<>();
  private final Map<ReadNote.Kind, Integer> counts = new EnumMap<>(ReadNote.Kind.class);

  /**
   * Adds a note; of many of one kind only the first are kept.
   *
   * @param trouble what would be said of it if it made the whole file useless
   * @param outcome what becomes of it
   */
  public void add(ReadNote.Kind kind, Supplier<TermbaseException> trouble, String outcome) {
    int count = counts.merge(kind, 1, Integer::sum);
    if (count <= MOST) {
      TermbaseException at = trouble.get();
      notes.add(new ReadNote(kind, at.line(), at.column(), at.detail() + "; " + outcome));
    }
  }

  /** All notes, and how many more there would be of each kind. */
  public List<ReadNote> list() {
    List<ReadNote> all = new ArrayList<>(notes);
    counts.forEach(
        (kind, count) -> {
          if (count > MOST) {
            all.add(new ReadNote(kind, 1, 1, (count - MOST) + " more of this kind"));
          }
        });
    return all;
  }
}
