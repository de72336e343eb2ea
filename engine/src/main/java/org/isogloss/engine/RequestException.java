package org.isogloss.engine;

import java.util.Objects;

/** A request that cannot be carried out; the message says why and what was expected. */
public final class RequestException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The part of a request that caused the error. */
  public enum Part {
    /** The revision to compare with. */
    SINCE,
    /** The staged files. */
    STAGED,
    /** The baseline named in the request. */
    BASELINE,
    /** Pruning the baseline. */
    PRUNE,
    /** What the manuscript was translated from. */
    SOURCE,
    /** The same as named in the settings. */
    SOURCE_SETTING
  }

  private final Part part;

  RequestException(Part part, String message) {
    this(part, message, null);
  }

  RequestException(Part part, String message, Throwable cause) {
    super(message, cause);
    this.part = Objects.requireNonNull(part, "part");
  }

  /** The part that caused the error. */
  public Part part() {
    return part;
  }
}
