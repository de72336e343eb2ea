package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The termbases that a manuscript is held against. */
final class GlossaryOptions {

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = {
        "A termbase that the text is held against, instead of those that the settings name; may be"
            + " given several times."
      })
  private List<Path> files = List.of();

  List<Path> files() {
    return List.copyOf(files);
  }
}
