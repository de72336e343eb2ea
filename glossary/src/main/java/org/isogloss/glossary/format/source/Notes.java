package org.isogloss.glossary.format.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isogloss.glossary.TermbaseException;

/**
 * Collects the notes on a file: only the first of each kind, since a file may have a million errors
 * of one kind.
 */
public final class Notes {

  private static final int MOST = 20;

  private final List<ReadNote> notes = new ArrayList<>();
  private final Map<ReadNote.Kind, Integer> counts = new EnumMap<>(ReadNote.Kind.class);

  /**
   * Adds a note; of many of one kind only the first are kept.
   *
   * @param trouble the error it would be if it made the whole file unusable
   * @param outcome how it is handled
   */
  public void add(ReadNote.Kind kind, Supplier<TermbaseException> trouble, String outcome) {
    int count = counts.merge(kind, 1, Integer::sum);
    if (count <= MOST) {
      TermbaseException at = trouble.get();
      notes.add(new ReadNote(kind, at.line(), at.column(), at.detail() + "; " + outcome));
    }
  }

  /** All notes, with the number of further ones of each kind. */
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
