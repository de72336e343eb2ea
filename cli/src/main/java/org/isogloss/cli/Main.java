package org.isogloss.cli;

/** The entry of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line on the streams of this process and returns its exit code. */
  static int run(String... args) {
    return IsoglossCommand.run(Streams.ofProcess(), args);
  }
}
