package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;

/**
 * Writes notes into a text file, and makes sure that the copy still reads as the same text: a note
 * whose markup changes how the file is read is written in another way.
 */
final class TextAnnotator implements Annotator {

  /** Each round moves all notes that did harm, so that few rounds are needed. */
  private static final int MOST_ROUNDS = 12;

  private final Function<NoteTarget, NoteSyntax> syntax;

  /**
   * @param syntax how a file is written into
   */
  TextAnnotator(Function<NoteTarget, NoteSyntax> syntax) {
    this.syntax = syntax;
  }

  @Override
  public Annotated annotated(Document document, List<Note> notes, AnnotateAs as)
      throws AnnotationException {
    if (!(document.source() instanceof TextSource source)) {
      throw new AnnotationException("it is not a text file");
    }
    NoteSyntax written = syntax.apply(new NoteTarget(document, source, as));
    List<Planned> planned = new ArrayList<>();
    notes.forEach(note -> planned.add(new Planned(written.placements(note))));
    try {
      CopyCheck check = new CopyCheck(document.id(), source);
      for (int round = 0; round < MOST_ROUNDS; round++) {
        resolveOverlaps(planned);
        List<TextEdit> trial = edits(planned, Placement::trial);
        List<Span> harmed = check.differences(copy(source, trial), trial);
        if (harmed.isEmpty()) {
          return annotated(copy(source, edits(planned, Placement::edits)), planned);
        }
        boolean last = round >= MOST_ROUNDS / 2;
        for (Span harm : harmed) {
          moved(planned, harm, last);
        }
      }
    } catch (ReadException e) {
      throw new AnnotationException(e.getMessage(), e);
    }
    throw new AnnotationException("comments would change how it is read");
  }

  /** A note, and the way in which it is written at present. */
  private static final class Planned {
    private final List<Placement> placements;
    private int choice;

    Planned(List<Placement> placements) {
      this.placements = placements;
    }

    boolean isWritten() {
      return choice < placements.size();
    }

    Placement placement() {
      return placements.get(choice);
    }

    void move() {
      choice++;
    }

    void moveToLast() {
      choice = Math.max(choice + 1, placements.size() - 1);
    }

    int start() {
      return placement().edits().get(0).at();
    }

    int end() {
      return placement().edits().get(placement().edits().size() - 1).at();
    }
  }

  /** Moves each note whose marks would be inside those of an earlier one, or around others. */
  private static void resolveOverlaps(List<Planned> planned) {
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    for (Planned note : planned) {
      while (note.isWritten() && !isFree(taken, note.placement())) {
        note.move();
      }
      if (note.isWritten()) {
        note.placement().marked().forEach(span -> taken.put(span.start(), span.end()));
      }
    }
  }

  private static boolean isFree(NavigableMap<Integer, Integer> taken, Placement placement) {
    for (Span span : placement.marked()) {
      Integer before = taken.lowerKey(span.end());
      if (before != null && taken.get(before) > span.start()) {
        return false;
      }
    }
    for (TextEdit edit : placement.edits()) {
      Integer before = taken.lowerKey(edit.at());
      if (before != null && taken.get(before) > edit.at()) {
        return false;
      }
    }
    return true;
  }

  private static byte[] copy(TextSource source, List<TextEdit> edits) {
    return source.encoded(TextEdit.applied(source.text(), edits));
  }

  private static List<TextEdit> edits(
      List<Planned> planned, Function<Placement, List<TextEdit>> of) {
    List<TextEdit> edits = new ArrayList<>();
    planned.stream()
        .filter(Planned::isWritten)
        .forEach(note -> edits.addAll(of.apply(note.placement())));
    edits.sort(TextEdit.ORDER);
    return edits;
  }

  /** Moves the notes that may have done harm: those at it, or else the last one before it. */
  private static void moved(List<Planned> planned, Span harm, boolean toLast) {
    Planned before = null;
    boolean found = false;
    for (Planned note : planned) {
      if (!note.isWritten() || note.start() > harm.end()) {
        continue;
      }
      if (note.end() >= harm.start()) {
        found = true;
        move(note, toLast);
      } else if (before == null || note.start() >= before.start()) {
        before = note;
      }
    }
    if (!found && before != null) {
      move(before, toLast);
    }
  }

  private static void move(Planned note, boolean toLast) {
    if (toLast) {
      note.moveToLast();
    } else {
      note.move();
    }
  }

  private static Annotated annotated(byte[] copy, List<Planned> planned) {
    int changes = 0;
    int comments = 0;
    for (Planned note : planned) {
      if (note.isWritten() && note.placement().isChange()) {
        changes++;
      } else if (note.isWritten()) {
        comments++;
      }
    }
    int lost = planned.size() - changes - comments;
    return new Annotated(copy, comments, changes, QuotedText.remarks(lost));
  }
}
