package org.isogloss.engine.baseline;

/** A baseline that cannot be read; the message says where, what, and what was expected. */
public final class BaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  BaselineException(String message, Throwable cause) {
    super(message, cause);
  }
}
