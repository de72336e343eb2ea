package org.isogloss.engine;

import java.util.Objects;

/**
 * Something that a check has to say besides its findings.
 *
 * @param kind how much it matters
 * @param text one line
 */
public record CheckNote(Kind kind, String text) {

  /** How much a note matters. */
  public enum Kind {
    /** All is well, but the user may want to know, such as of a file that was skipped. */
    NOTE,
    /** Something could not be used as it is, such as a line of a glossary. */
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
