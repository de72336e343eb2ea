package org.isogloss.core.document;

/**
 * A file that cannot be read as a manuscript; the message says what is wrong and what was expected.
 */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  public ReadException(String message) {
    super(message);
  }

  public ReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
