package org.isogloss.cli;

import org.isogloss.report.text.SafeText;

/** The entry point of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // A dead thread would leave the run waiting for it, or a report without its findings.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> abandon(Crash.describe(fault)));
    MemoryWatch.start(() -> abandon(Crash.outOfMemory()));
    try {
      System.exit(run(args));
    } catch (Throwable fault) {
      abandon(Crash.describe(fault));
    }
  }

  /** Runs a command line on the streams of this process and returns its exit code. */
  static int run(String... args) {
    return IsoglossCommand.run(Streams.ofProcess(), args);
  }

  /** Ends the process immediately: normal shutdown might fail as well. */
  private static void abandon(String message) {
    System.err.println("isogloss: " + SafeText.of(message));
    Runtime.getRuntime().halt(ExitCode.INTERNAL.code);
  }
}
