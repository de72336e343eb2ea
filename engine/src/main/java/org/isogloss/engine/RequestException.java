package org.isogloss.engine;

import java.util.Objects;

/** A request that cannot be met; the message says why, and what was expected. */
public final class RequestException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The part of a request that is at fault. */
  public enum Part {
    /** The revision that is compared with. */
    SINCE,
    /** What is staged. */
    STAGED,
    /** The baseline that the request names. */
    BASELINE,
    /** The baseline that settings name. */
    BASELINE_SETTING,
    /** The baseline, where what is gone is to be taken out of it. */
    PRUNE
  }

  private final Part part;

  RequestException(Part part, String message) {
    this(part, message, null);
  }

  RequestException(Part part, String message, Throwable cause) {
    super(message, cause);
    this.part = Objects.requireNonNull(part, "part");
  }

  /** What is at fault. */
  public Part part() {
    return part;
  }
}
