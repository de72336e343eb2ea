package org.isogloss.glossary.format.source;

import java.util.Locale;

/**
 * Something in a file that could not be read as written, although the rest of the file could.
 *
 * @param kind the kind of problem
 * @param line from 1
 * @param column in characters, from 1
 * @param message what was found, and how it was handled
 */
public record ReadNote(Kind kind, int line, int column, String message) {

  /** The kinds of problem, by the code that lint prints. */
  public enum Kind {
    /** A column that is not recognized and kept. */
    COLUMN_UNKNOWN(false),
    /** A column of terms that has no place beside a column "term"; it is kept but not read. */
    COLUMN_UNREAD(true),
    /** A table without a recognized heading. */
    HEADING_UNKNOWN(false),
    /** An unknown status; the term counts as admitted. */
    STATUS_UNKNOWN(true),
    /** An unknown part of speech; it counts as other. */
    PART_OF_SPEECH_UNKNOWN(true),
    /** A language that is unknown or missing; its terms are skipped. */
    LANGUAGE_UNKNOWN(true),
    /** A term, a language or an entry without text; it is skipped. */
    TERM_EMPTY(true),
    /** A pattern of Vale that matches too many texts to be checked; it is kept. */
    PATTERN_COMPLEX(false),
    /** A row with more or fewer cells than the heading. */
    ROW_LENGTH(true),
    /** A further sheet of a workbook; it is not read. */
    SHEET_UNREAD(true);

    private final boolean fault;

    Kind(boolean fault) {
      this.fault = fault;
    }

    /** The code: lower case with hyphens. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the file should be fixed; if not, the note is only informative. */
    public boolean isFault() {
      return fault;
    }
  }

  /** The place and the message, as printed after the file name. */
  public String text() {
    return line + ":" + column + ": " + message;
  }
}
