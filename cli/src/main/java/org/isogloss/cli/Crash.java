package org.isogloss.cli;

import java.util.Locale;

/** What a run that the program itself broke off says of it, on one line. */
final class Crash {

  private static final long MEGABYTE = 1024L * 1024;

  private Crash() {}

  /**
   * What happened, and what the user can do about it.
   *
   * @param fault whatever was thrown, on any thread
   */
  static String told(Throwable fault) {
    if (isShortOfMemory(fault)) {
      return outOfMemory();
    }
    if (fault instanceof InterruptedException) {
      return "interrupted";
    }
    return "internal error: " + fault + " (--debug shows where)";
  }

  /** What a run says that has too little memory to go on. */
  static String outOfMemory() {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return String.format(
        Locale.ROOT,
        "out of memory (%d MB of heap were allowed), expected more of it, as with"
            + " ISOGLOSS_OPTS=-Xmx%dm, or fewer files at once",
        most,
        2 * most);
  }

  /**
   * Whether memory was at the bottom of it. A class whose set-up ran out of memory is told later as
   * missing, with the cause in words alone.
   */
  static boolean isShortOfMemory(Throwable fault) {
    int depth = 0;
    for (Throwable e = fault; e != null && depth < 20; e = e.getCause()) {
      boolean told = e instanceof LinkageError && String.valueOf(e).contains("OutOfMemoryError");
      if (e instanceof OutOfMemoryError || told) {
        return true;
      }
      depth++;
    }
    return false;
  }
}
