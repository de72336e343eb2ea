package org.isogloss.cli;

import org.isogloss.cli.input.UsageException;
import picocli.CommandLine.Option;

/** The number of worker threads. */
final class ThreadOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "use N worker threads (default: one per processor); N does not affect the result")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * At least 1.
   *
   * @throws UsageException if the user gave a lower number
   */
  int count() {
    if (threads < 1) {
      throw new UsageException("--threads: " + threads + ", expected 1 or more");
    }
    return threads;
  }
}
