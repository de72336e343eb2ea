package org.isogloss.core.lint;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Distinguishes exceptions that end only a step of a run from those that end the run. */
final class Faults {

  private Faults() {}

  /** The original exception: threads that wait for others wrap it, possibly several times. */
  static Throwable origin(Throwable thrown) {
    Throwable at = thrown;
    while (at.getCause() != null
        && (at instanceof ExecutionException
            || at instanceof CompletionException
            || at.getClass() == RuntimeException.class
            || at.getClass() == at.getCause().getClass())) {
      at = at.getCause();
    }
    return at;
  }

  /**
   * Rethrows what makes it impossible to continue, such as an out-of-memory error. A stack overflow
   * is due to the nesting of one text, and the stack is free again.
   */
  static void rethrowFatal(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
        throw error;
      }
    }
  }
}
