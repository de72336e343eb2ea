package org.isogloss.core.document;

/**
 * Thrown for a file that cannot be read as a manuscript; the message says what is wrong and what
 * was expected.
 */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /** An error that concerns the whole file. */
  public ReadException(String message) {
    this(0, 0, message);
  }

  public ReadException(String message, Throwable cause) {
    super(message, cause);
    this.line = 0;
    this.column = 0;
  }

  /**
   * An error at one place.
   *
   * @param line from 1
   * @param column in UTF-16 code units, from 1
   */
  public ReadException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line of the error, from 1; 0 if it concerns the whole file. */
  public int line() {
    return line;
  }

  /** The column of the error, from 1; 0 if it concerns the whole file. */
  public int column() {
    return column;
  }
}
