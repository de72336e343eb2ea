package org.isogloss.glossary.format.source;

import java.util.Locale;

/**
 * What a file holds that could not be read as it stands, though the rest of the file could.
 *
 * @param kind what sort of trouble
 * @param line from 1
 * @param column in characters, from 1
 * @param message what was found, and what became of it
 */
public record ReadNote(Kind kind, int line, int column, String message) {

  /** The sorts of trouble, by the code that lint prints. */
  public enum Kind {
    /** A column that is kept and not understood. */
    COLUMN_UNKNOWN(false),
    /** A table without a heading that is understood. */
    HEADING_UNKNOWN(false),
    /** A status that is not known; the term counts as admitted. */
    STATUS_UNKNOWN(true),
    /** A part of speech that is not known; it counts as another. */
    PART_OF_SPEECH_UNKNOWN(true),
    /** A language that is not known or named; its terms are left out. */
    LANGUAGE_UNKNOWN(true),
    /** A term, a language or an entry without text; it is left out. */
    TERM_EMPTY(true),
    /** A row with more or fewer cells than the heading. */
    ROW_LENGTH(true);

    private final boolean fault;

    Kind(boolean fault) {
      this.fault = fault;
    }

    /** The code: lower case with hyphens. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the file should be mended; if not, it is worth knowing all the same. */
    public boolean isFault() {
      return fault;
    }
  }

  /** The place and the message, as they are printed after the name of the file. */
  public String text() {
    return line + ":" + column + ": " + message;
  }
}
