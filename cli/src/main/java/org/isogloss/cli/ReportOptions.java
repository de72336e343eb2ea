package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.cli.settings.FailOn;
import picocli.CommandLine.Option;

/** What a report looks like, where it goes, and what counts as failure. */
final class ReportOptions {

  /** The layouts of a report. */
  enum Format {
    TEXT,
    JSON
  }

  /** When a report is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "The report's layout (default: text).")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "Write the report to a file.")
  private Path output;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "When to use colour (default: auto, on a terminal unless NO_COLOR is set).")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "Exit 1 at findings as bad as this (default: warning).")
  private FailOn failOn;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work (default: one a processor). The report is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  Format format() {
    return format;
  }

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  Colour colour() {
    return colour;
  }

  /** Empty where the settings decide. */
  Optional<FailOn> failOn() {
    return Optional.ofNullable(failOn);
  }

  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads: " + threads + ", expected 1 or more");
    }
    return threads;
  }
}
