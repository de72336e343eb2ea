package org.isogloss.report;

import java.io.IOException;

/** The outcome cannot be written in a format; the message says why, and what was expected. */
public final class NotReportableException extends IOException {

  private static final long serialVersionUID = 1L;

  NotReportableException(String message) {
    super(message);
  }

  NotReportableException(String message, Throwable cause) {
    super(message, cause);
  }
}
