package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isogloss.cli.input.FileTrouble;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.core.lint.Failure;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseReader;

/** The glossaries of a run, each of which is read once. */
final class RunGlossaries {

  private final Map<Path, List<Concept>> concepts = new HashMap<>();
  private final Consumer<Failure> failures;

  /**
   * @param failures is told of those that cannot be read
   */
  RunGlossaries(Consumer<Failure> failures) {
    this.failures = failures;
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
      return TermbaseReader.read(glossary).concepts();
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
}
