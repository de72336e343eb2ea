package org.isogloss.core.document.docx;

import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * A stretch of the text of a DOCX file, and where it is in the file: inside one element.
 *
 * @param span the stretch of the document's source
 * @param part the name of the part in the archive
 * @param element the position of the element among all of the part, from 0
 * @param offset where it begins in the text of the element; 0 for an element that stands for a
 *     character, such as a tab
 * @param isInField whether it is the result of a field, which a program may calculate again
 */
public record TextPiece(Span span, String part, int element, int offset, boolean isInField) {

  public TextPiece {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(part, "part");
  }

  /** Returns the same piece, some code units further on in the source. */
  TextPiece shifted(int distance) {
    return new TextPiece(span.shifted(distance), part, element, offset, isInField);
  }
}
