package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.input.FileTrouble;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.ReadNote;
import org.isogloss.glossary.format.TableOptions;
import org.isogloss.glossary.format.TermbaseFile;

/** The glossaries of a run, each of which is read once. */
final class RunGlossaries {

  private final Map<Path, List<Concept>> concepts = new HashMap<>();
  private final Consumer<Failure> failures;
  private final Consumer<String> warnings;

  /**
   * @param failures receives those that cannot be read
   * @param warnings receives what could not be read as it stands, with its place
   */
  RunGlossaries(Consumer<Failure> failures, Consumer<String> warnings) {
    this.failures = failures;
    this.warnings = warnings;
  }

  /** Some of them as one; those that cannot be read are empty. */
  Termbase merged(List<Path> files) {
    return new Termbase(
        files.stream()
            .flatMap(file -> concepts.computeIfAbsent(file, this::read).stream())
            .toList());
  }

  private List<Concept> read(Path glossary) {
    try {
      if (glossary.toFile().exists()) {
        OrdinaryFile.require(glossary);
      }
      TermbaseFile file = TermbaseFile.read(glossary, TableOptions.DEFAULT);
      file.notes().forEach(note -> warnings.accept(warning(glossary, note)));
      return file.termbase().concepts();
    } catch (TermbaseException e) {
      failures.accept(new Failure(glossary.toString(), e.line(), e.column(), e.detail()));
    } catch (IOException e) {
      failures.accept(
          new Failure(
              glossary.toString(), FileTrouble.of(e) + ", expected a file that holds a glossary"));
    } catch (RuntimeException | StackOverflowError e) {
      failures.accept(Failure.internal(glossary.toString(), "reading the glossary", e));
    }
    return List.of();
  }

  private static String warning(Path glossary, ReadNote note) {
    return "%s:%d:%d: warning: %s".formatted(glossary, note.line(), note.column(), note.message());
  }
}
