package org.isogloss.glossary.format.source;

import java.util.Objects;

/**
 * A file's text with changes applied, before it is encoded.
 *
 * @param text the text
 * @param verified whether it has been read again, and holds exactly the termbase that it should
 * @param exact whether its line ends are to be kept; if not, all become that of the file
 */
public record RevisedText(String text, boolean verified, boolean exact) {

  public RevisedText {
    Objects.requireNonNull(text, "text");
  }

  /** A text that has been read again. */
  public static RevisedText verified(String text) {
    return new RevisedText(text, true, false);
  }

  /** A text that has not been read again. */
  public static RevisedText unread(String text) {
    return new RevisedText(text, false, false);
  }

  /** A text that has not been read again, with the line ends that it should have. */
  public static RevisedText exact(String text) {
    return new RevisedText(text, false, true);
  }
}
