package org.isogloss.core.document.office;

import java.util.Optional;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;

/** A copy of a word processor's file to which tracked changes are added. */
public interface TrackedCopy {

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
