package org.isogloss.engine.output;

import java.io.IOException;

/** A file that cannot be written; the message says which file, why, and what was expected. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  OutputException(String message, Exception cause) {
    super(message, cause);
  }

  OutputException(String message) {
    super(message);
  }
}
