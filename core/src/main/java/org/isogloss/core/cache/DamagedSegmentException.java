package org.isogloss.core.cache;

/** Thrown when a cache file does not contain what was written. */
final class DamagedSegmentException extends Exception {

  private static final long serialVersionUID = 1L;

  DamagedSegmentException(String message) {
    super(message);
  }
}
