package org.isogloss.core.cache;

/** A file of the cache is not what was written. */
final class DamagedSegmentException extends Exception {

  private static final long serialVersionUID = 1L;

  DamagedSegmentException(String message) {
    super(message);
  }
}
