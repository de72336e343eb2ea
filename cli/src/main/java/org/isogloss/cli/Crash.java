package org.isogloss.cli;

import java.util.Locale;

/** The one-line message for a run that ended with an internal error. */
final class Crash {

  private static final long MEGABYTE = 1024L * 1024;

  private Crash() {}

  /**
   * Returns what happened and what the user can do about it.
   *
   * @param fault what was thrown, on any thread
   */
  static String describe(Throwable fault) {
    if (isShortOfMemory(fault)) {
      return outOfMemory();
    }
    if (fault instanceof InterruptedException) {
      return "interrupted";
    }
    return "internal error: " + fault + " (run with --debug for a stack trace)";
  }

  /** The message for a run that has run out of memory. */
  static String outOfMemory() {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return String.format(
        Locale.ROOT,
        "out of memory (the heap limit was %d MB), expected a higher limit, for example"
            + " ISOGLOSS_OPTS=-Xmx%dm, or fewer files per run",
        most,
        2 * most);
  }

  /**
   * Whether memory was the cause. A class whose initialization ran out of memory is later reported
   * as missing, and only the text of that error names the cause.
   */
  static boolean isShortOfMemory(Throwable fault) {
    int depth = 0;
    for (Throwable e = fault; e != null && depth < 20; e = e.getCause()) {
      boolean isInMessage =
          e instanceof LinkageError && String.valueOf(e).contains("OutOfMemoryError");
      if (e instanceof OutOfMemoryError || isInMessage) {
        return true;
      }
      depth++;
    }
    return false;
  }
}
