package org.isogloss.engine.decision;

/** A file of decisions that cannot be read; the message says where, what, and what was expected. */
public final class DecisionException extends Exception {

  private static final long serialVersionUID = 1L;

  DecisionException(String message, Throwable cause) {
    super(message, cause);
  }

  DecisionException(String message) {
    super(message);
  }
}
