package org.isogloss.cli;

import org.isogloss.report.SafeText;

/** The entry of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // A thread that dies would leave a run that waits for it, or a report that lacks its part.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> abandon(Crash.told(fault)));
    MemoryWatch.start(() -> abandon(Crash.outOfMemory()));
    try {
      System.exit(run(args));
    } catch (Throwable fault) {
      abandon(Crash.told(fault));
    }
  }

  /** Runs a command line on the streams of this process and returns its exit code. */
  static int run(String... args) {
    return IsoglossCommand.run(Streams.ofProcess(), args);
  }

  /** Ends at once: what else the program would do at its end might fail as well. */
  private static void abandon(String message) {
    System.err.println("isogloss: " + SafeText.of(message));
    Runtime.getRuntime().halt(ExitCode.INTERNAL.code);
  }
}
