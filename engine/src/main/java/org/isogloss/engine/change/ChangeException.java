package org.isogloss.engine.change;

/** A change that cannot be determined; the message says why and what was expected. */
public final class ChangeException extends Exception {

  private static final long serialVersionUID = 1L;

  ChangeException(String message) {
    super(message);
  }

  ChangeException(String message, Throwable cause) {
    super(message, cause);
  }
}
