package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.XmlElement;
import org.isogloss.core.document.xml.XmlEvents;

/** Reads what all XML formats of translations have: the texts of units, inline elements, notes. */
abstract class UnitsHandler implements XmlEvents.Handler {

  private final List<Comment> comments = new ArrayList<>();

  /** What reads the text of the current side; null outside. */
  private InlineContent content;

  /** How many inline elements are open. */
  private int inline;

  /** The current note; null outside. */
  private StringBuilder note;

  private int noteStart;

  /**
   * Begins an element outside of texts and notes.
   *
   * @return whether to skip it
   */
  abstract boolean begin(XmlElement element) throws ReadException;

  /** Ends an element that was begun, after its text or note if it had one. */
  abstract void finish(XmlElement element) throws ReadException;

  /** Whether an element in a text is one of the format. */
  boolean isInline(XmlElement element) {
    return true;
  }

  /** Reads the current element as one side of a unit. */
  final void read(InlineContent side) {
    content = side;
  }

  /** Reads the current element as a note. */
  final void readNote(XmlElement element) throws ReadException {
    note = new StringBuilder();
    noteStart = element.tag().start();
  }

  @Override
  public final boolean start(XmlElement element) throws ReadException {
    if (content != null) {
      boolean skipped = !isInline(element) || content.start(element, element.tag());
      inline += skipped ? 0 : 1;
      return skipped;
    }
    return note != null || begin(element);
  }

  @Override
  public final void end(XmlElement element) throws ReadException {
    if (inline > 0) {
      content.end(element.tag());
      inline--;
      return;
    }
    content = null;
    if (note != null) {
      comments.add(new Comment(new Span(noteStart, element.tag().end()), note.toString()));
      note = null;
    }
    finish(element);
  }

  @Override
  public final void text(String text, Span place) {
    if (content != null) {
      content.text(text, place);
    } else if (note != null) {
      note.append(text);
    }
  }

  @Override
  public final void comment(String text, Span place) {
    comments.add(new Comment(place, text));
  }

  /** The comments and notes, in order. */
  final List<Comment> comments() {
    return comments;
  }
}
