package org.isogloss.engine;

import java.util.Objects;

/**
 * A message from a check, other than a finding or failure.
 *
 * @param kind how important it is
 * @param text one line
 */
public record CheckNote(Kind kind, String text) {

  /** How important a note is. */
  public enum Kind {
    /** For information, such as that a file was skipped. */
    NOTE,
    /** Something could not be used as written, such as a line of a glossary. */
    WARNING
  }

  public CheckNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  static CheckNote note(String text) {
    return new CheckNote(Kind.NOTE, text);
  }

  static CheckNote warning(String text) {
    return new CheckNote(Kind.WARNING, text);
  }
}
