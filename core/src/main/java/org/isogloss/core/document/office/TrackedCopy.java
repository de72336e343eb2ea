package org.isogloss.core.document.office;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/** A copy of a word processor's file to which comments and tracked changes are added. */
public interface TrackedCopy {

  /**
   * Adds a comment.
   *
   * @param place the marked text, in the document's source
   * @param paragraphs the text of the comment
   * @return false if it cannot be added
   */
  boolean comment(Span place, List<String> paragraphs) throws ReadException;

  /**
   * What a comment on some text is put on instead of the words, such as the text box that contains
   * them; empty if it is put on the words, or cannot be added.
   */
  Optional<String> markedInstead(Span place) throws ReadException;

  /** Extends an empty stretch to the character before or after it, so that it can be marked. */
  Span marked(Span place);

  /**
   * Adds a tracked change. Each word has the formatting of the one that it replaces, as far as the
   * formatting differs between them.
   *
   * @param place the text that is replaced, in the document's source
   * @param text the new text; empty to delete
   * @return false if it cannot be added: it has an obstacle, or is before an earlier one
   */
  boolean change(Span place, String text) throws ReadException;

  /**
   * Why a tracked change cannot be added; empty if it can, provided that it follows earlier ones.
   *
   * @param place the text that would be replaced, in the document's source
   * @param text the new text; empty to delete
   */
  Optional<ChangeObstacle> obstacle(Span place, String text) throws ReadException;

  /** Whether the file has a digital signature, which a changed copy breaks. */
  boolean isSigned() throws ReadException;

  /** The bytes of the copy; those of the file if nothing was added. */
  byte[] toByteArray() throws ReadException;
}
