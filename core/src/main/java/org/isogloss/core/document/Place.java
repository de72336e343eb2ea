package org.isogloss.core.document;

import java.util.Objects;

/**
 * A span of the prose of one document of a manuscript.
 *
 * @param document the document
 * @param span the span in its prose
 */
public record Place(DocumentId document, Span span) {

  public Place {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
  }
}
