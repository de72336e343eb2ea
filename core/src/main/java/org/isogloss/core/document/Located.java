package org.isogloss.core.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of a document, both as its rules see it and as it lies on disk.
 *
 * @param prose the stretch of the prose; empty for a comment, which is no part of it
 * @param location the stretch of the file
 * @param text the file's text at the location
 */
public record Located(Optional<Span> prose, Location location, String text) {

  public Located {
    Objects.requireNonNull(prose, "prose");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(text, "text");
  }

  /** A stretch of the prose of a document. */
  public static Located inProse(Document document, Span span) {
    return new Located(Optional.of(span), document.location(span), document.sourceText(span));
  }

  /** A stretch of the source of a document that need not be prose. */
  public static Located inSource(Document document, Span span) {
    return new Located(Optional.empty(), document.sourceLocation(span), span.in(document.source()));
  }
}
