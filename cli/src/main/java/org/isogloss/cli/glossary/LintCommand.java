package org.isogloss.cli.glossary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.upkeep.FaultKind;
import org.isogloss.glossary.upkeep.TermbaseLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reports contradictions in glossaries. */
@Command(name = "lint", header = "Report contradictions in glossaries.")
final class LintCommand extends GlossarySubcommand {

  @Parameters(arity = "1..*", paramLabel = "GLOSSARY", description = "the glossary files")
  private List<Path> paths;

  @Override
  int run() {
    int code = CLEAN;
    for (Path path : paths) {
      try {
        code = Math.max(code, lint(path));
      } catch (TermbaseException e) {
        message(e.getMessage());
        code = USAGE;
      }
    }
    return code;
  }

  /** Prints the problems in the file and in the glossary in it. */
  private int lint(Path path) throws TermbaseException {
    TermbaseFile file = readQuietly(path, Optional.empty());
    int code = CLEAN;
    for (ReadNote note : file.notes()) {
      if (note.kind().isFault()) {
        print(
            "%s:%d:%d: %s: %s",
            path, note.line(), note.column(), note.kind().code(), note.message());
        code = FINDINGS;
      } else {
        warn(path, note);
      }
    }
    // A vocabulary of words to reject cannot say what to write instead.
    boolean replaces = file.format() != TermbaseFormat.VALE_VOCABULARY;
    for (TermbaseLint.Fault fault : TermbaseLint.of(file.termbase())) {
      if (fault.kind() == FaultKind.TARGET_EMPTY && !replaces) {
        continue;
      }
      print("%s: %s: %s: %s", path, fault.concept(), fault.kind().code(), fault.message());
      code = FINDINGS;
    }
    return code;
  }
}
