package org.isogloss.cli.glossary;

import java.nio.file.Path;
import java.util.List;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.upkeep.TermbaseLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells where glossaries contradict themselves. */
@Command(name = "lint", header = "Tells where a glossary contradicts itself.")
final class LintCommand extends GlossarySubcommand {

  @Parameters(arity = "1..*", paramLabel = "GLOSSARY")
  private List<Path> paths;

  @Override
  int run() {
    int code = CLEAN;
    for (Path path : paths) {
      try {
        for (TermbaseLint.Fault fault : TermbaseLint.of(read(path).termbase())) {
          print(
              "%s: %s: %s: %s", path, fault.concept(), fault.kind().code(), fault.message());
          code = Math.max(code, FINDINGS);
        }
      } catch (TermbaseException e) {
        tell(e.getMessage());
        code = USAGE;
      }
    }
    return code;
  }
}
