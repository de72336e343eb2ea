package org.isogloss.engine.fix;

/** Why a document cannot be written. */
final class NotWritable extends Exception {

  private static final long serialVersionUID = 1L;

  /** Whether this is an error, rather than a format that cannot be fixed. */
  private final boolean fault;

  NotWritable(String message, boolean fault) {
    super(message);
    this.fault = fault;
  }

  boolean isFault() {
    return fault;
  }
}
