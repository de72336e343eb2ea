package org.isogloss.report.outcome;

import java.io.IOException;

/** The outcome cannot be written in a format; the message says why, and what was expected. */
public final class NotReportableException extends IOException {

  private static final long serialVersionUID = 1L;

  public NotReportableException(String message) {
    super(message);
  }

  public NotReportableException(String message, Throwable cause) {
    super(message, cause);
  }
}
