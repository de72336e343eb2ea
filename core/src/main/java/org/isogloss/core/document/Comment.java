package org.isogloss.core.document;

import java.util.Objects;

/**
 * What a file says to those who write it and not to those who read it.
 *
 * @param span where it stands in the source, with its marks
 * @param text what it says, without its marks and the blanks around it
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
