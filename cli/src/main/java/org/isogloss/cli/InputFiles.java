package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.input.FileErrors;

/**
 * The files that a run read, which its options must not write to: an output that is mistyped must
 * not cost anybody a manuscript or a glossary.
 *
 * @param manuscripts the checked files
 * @param others settings, glossaries, sources and the baseline
 */
record InputFiles(List<Path> manuscripts, List<Path> others) {

  InputFiles {
    manuscripts = List.copyOf(manuscripts);
    others = List.copyOf(others);
  }

  /** Those of a check. */
  static InputFiles of(CheckResult result) {
    List<Path> manuscripts = new ArrayList<>(manuscripts(result.documents()));
    // What could not be read is the author's all the same.
    result.failures().forEach(failure -> manuscripts.add(Path.of(failure.path())));
    return new InputFiles(manuscripts, result.otherInputs());
  }

  /** Those that are named on the command line. */
  static InputFiles named(RunSettings settings) {
    return new InputFiles(files(settings.paths()), files(settings.source().paths()));
  }

  private static List<Path> files(List<String> paths) {
    return paths.stream()
        .flatMap(path -> path(path).stream())
        .filter(Files::isRegularFile)
        .toList();
  }

  /** A path; empty for a pattern with signs that no path has on this system. */
  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      // The files that it finds are compared after the check.
      return Optional.empty();
    }
  }

  /** Those of a run that reads nothing but manuscripts. */
  static InputFiles of(List<Document> documents) {
    return new InputFiles(manuscripts(documents), List.of());
  }

  private static List<Path> manuscripts(List<Document> documents) {
    return documents.stream()
        .map(Document::id)
        .filter(id -> !id.equals(DocumentId.STANDARD_INPUT))
        .map(id -> Path.of(id.path()))
        .toList();
  }

  /** The same, but with other files that may be written to. */
  InputFiles except(List<Path> written) {
    return new InputFiles(
        manuscripts, others.stream().filter(other -> !written.contains(other)).toList());
  }

  /**
   * Makes sure that a file is none of them.
   *
   * @param option the option that names the file
   * @throws UsageException if it is one of them
   */
  void requireOther(String option, Path file) {
    require(option, file, manuscripts, "a manuscript of this check");
    require(option, file, others, "read by this check");
  }

  private static void require(String option, Path file, List<Path> inputs, String what) {
    try {
      for (Path input : inputs) {
        if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
          throw new UsageException(
              "%s: %s is %s, expected another file".formatted(option, file, what));
        }
      }
    } catch (IOException e) {
      throw new UsageException(
          "%s: %s cannot be compared with what is read (%s)"
              .formatted(option, file, FileErrors.of(e)),
          e);
    }
  }
}
