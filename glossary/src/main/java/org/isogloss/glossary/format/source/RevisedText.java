package org.isogloss.glossary.format.source;

import java.util.Objects;

/**
 * A file's text with changes applied, before it is encoded.
 *
 * @param text the text
 * @param verified whether it has been read again, and holds exactly the termbase that it should
 */
public record RevisedText(String text, boolean verified) {

  public RevisedText {
    Objects.requireNonNull(text, "text");
  }

  /** A text that has not been read again. */
  public static RevisedText unread(String text) {
    return new RevisedText(text, false);
  }
}
