package org.isogloss.core.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a document, both as rules see it and as it is on disk.
 *
 * @param prose the span of the prose; empty for a comment, which is not part of it
 * @param location the place in the file
 * @param text the file's text at the location
 */
public record Located(Optional<Span> prose, Location location, String text) {

  public Located {
    Objects.requireNonNull(prose, "prose");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(text, "text");
  }

  /** Returns a span of a document's prose. */
  public static Located inProse(Document document, Span span) {
    return new Located(Optional.of(span), document.location(span), document.sourceText(span));
  }

  /** Returns a span of a document's source that need not be prose. */
  public static Located inSource(Document document, Span span) {
    return new Located(
        Optional.empty(), document.sourceLocation(span), span.in(document.source().text()));
  }
}
