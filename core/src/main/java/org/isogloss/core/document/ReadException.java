package org.isogloss.core.document;

/**
 * A file that cannot be read as a manuscript; the message says what is wrong and what was expected.
 */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /** A file that is at fault as a whole. */
  public ReadException(String message) {
    this(0, 0, message);
  }

  public ReadException(String message, Throwable cause) {
    super(message, cause);
    this.line = 0;
    this.column = 0;
  }

  /**
   * A fault at one place.
   *
   * @param line from 1
   * @param column in UTF-16 code units, from 1
   */
  public ReadException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line at fault, from 1; 0 where the whole file is. */
  public int line() {
    return line;
  }

  /** The column at fault, from 1; 0 where the whole file is. */
  public int column() {
    return column;
  }
}
