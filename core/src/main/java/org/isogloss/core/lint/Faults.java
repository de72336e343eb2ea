package org.isogloss.core.lint;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What is thrown in a step of a run: what costs that step alone, and what ends the run. */
final class Faults {

  private Faults() {}

  /** What was thrown in the first place: threads that wait for others wrap it, one in another. */
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
   * Throws on what leaves nothing to go on with, such as short memory. A stack that overflowed is
   * as deep as one text is nested, and empty again.
   */
  static void rethrowFatal(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
        throw error;
      }
    }
  }
}
