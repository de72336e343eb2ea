package org.isogloss.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.input.FileErrors;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.table.TableOptions;

/**
 * The glossaries of a check.
 *
 * @param concepts the concepts of each file; none if it cannot be read
 * @param warnings entries that could not be used as written, with their places
 * @param failures the files that could not be read
 */
record GlossaryFiles(
    Map<Path, List<Concept>> concepts, List<String> warnings, List<Failure> failures) {

  GlossaryFiles {
    concepts = Map.copyOf(concepts);
    warnings = List.copyOf(warnings);
    failures = List.copyOf(failures);
  }

  /** Reads each file once. */
  static GlossaryFiles read(List<Path> files) {
    Map<Path, List<Concept>> concepts = new LinkedHashMap<>();
    List<String> warnings = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Path file : files) {
      if (!concepts.containsKey(file)) {
        concepts.put(file, read(file, warnings, failures));
      }
    }
    return new GlossaryFiles(concepts, warnings, failures);
  }

  private static List<Concept> read(Path file, List<String> warnings, List<Failure> failures) {
    try {
      if (file.toFile().exists()) {
        OrdinaryFile.require(file);
      }
      TermbaseFile glossary = TermbaseFile.read(file, TableOptions.DEFAULT);
      glossary.notes().forEach(note -> warnings.add(warning(file, note)));
      return glossary.termbase().concepts().stream().map(Concept::composed).toList();
    } catch (TermbaseException e) {
      failures.add(new Failure(file.toString(), e.line(), e.column(), e.detail()));
    } catch (IOException e) {
      failures.add(new Failure(file.toString(), FileErrors.of(e) + ", expected a glossary"));
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(Failure.internal(file.toString(), "reading the glossary", e));
    }
    return List.of();
  }

  /** Several of the glossaries, merged. */
  Termbase merged(List<Path> files) {
    return new Termbase(files.stream().flatMap(file -> concepts.get(file).stream()).toList());
  }

  private static String warning(Path glossary, ReadNote note) {
    return "%s:%d:%d: warning: %s".formatted(glossary, note.line(), note.column(), note.message());
  }
}
