package org.isogloss.cli;

import java.util.List;
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

  List<String> paths() {
    return paths;
  }

  boolean eachAlone() {
    return eachAlone;
  }
}
