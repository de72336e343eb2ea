package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which manuscripts a command reads, and how. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Markdown and text files, folders, quoted globs such as 'book/**/*.md',"
            + " or - for standard input."
      })
  private List<String> paths;

  @Option(names = "--each-alone", description = "Every file is a manuscript of its own.")
  private boolean eachAlone;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Read this settings file instead of every isogloss.yaml in and above the folders.")
  private Path config;

  List<String> paths() {
    return paths;
  }

  /** The only settings file; empty where files are looked for. */
  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  boolean eachAlone() {
    return eachAlone;
  }
}
