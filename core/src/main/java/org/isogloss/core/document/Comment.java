package org.isogloss.core.document;

import java.util.Objects;

/**
 * A note in a file to its writers, not shown to its readers.
 *
 * @param span its span in the source, with its delimiters
 * @param text its text, without its delimiters and the spaces around it
 */
public record Comment(Span span, String text) {

  public Comment {
    Objects.requireNonNull(span, "span");
    text = text.strip();
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of a comment must not be empty: " + span);
    }
  }
}
