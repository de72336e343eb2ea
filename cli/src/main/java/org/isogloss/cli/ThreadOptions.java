package org.isogloss.cli;

import picocli.CommandLine.Option;

/** How many threads work. */
final class ThreadOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work (default: one a processor). The result is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * At least 1.
   *
   * @throws UsageException if the user said less
   */
  int count() {
    if (threads < 1) {
      throw new UsageException("--threads: " + threads + ", expected 1 or more");
    }
    return threads;
  }
}
