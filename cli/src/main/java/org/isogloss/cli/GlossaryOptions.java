package org.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The glossaries that a manuscript is checked against. */
final class GlossaryOptions {

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = {
        "check the text against this glossary, which replaces those in the settings; may be"
            + " repeated"
      })
  private List<Path> files = List.of();

  List<Path> files() {
    return List.copyOf(files);
  }
}
