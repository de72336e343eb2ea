package org.isogloss.cli;

/** The entry of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // A thread that dies would leave a run that waits for it, or a report that lacks its part.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> abandon(fault));
    try {
      System.exit(run(args));
    } catch (Throwable fault) {
      abandon(fault);
    }
  }

  /** Runs a command line on the streams of this process and returns its exit code. */
  static int run(String... args) {
    return IsoglossCommand.run(Streams.ofProcess(), args);
  }

  /** Ends at once: what else the program would do at its end might fail as well. */
  private static void abandon(Throwable fault) {
    System.err.println("isogloss: " + Crash.told(fault).replaceAll("\\s+", " "));
    Runtime.getRuntime().halt(ExitCode.INTERNAL.code);
  }
}
