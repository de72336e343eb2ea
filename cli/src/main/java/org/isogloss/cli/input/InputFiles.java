package org.isogloss.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.input.FileErrors;
import org.isogloss.engine.input.ManuscriptFiles;

/**
 * The files that a run read, which its options must not write to: an output that is mistyped must
 * not cost anybody a manuscript or a glossary.
 *
 * @param manuscripts the checked files
 * @param others settings, glossaries, sources and the baseline
 */
public record InputFiles(List<Path> manuscripts, List<Path> others) {

  public InputFiles {
    manuscripts = List.copyOf(manuscripts);
    others = List.copyOf(others);
  }

  /** Those of a check. */
  public static InputFiles of(CheckResult result) {
    return new InputFiles(manuscripts(result.documents(), result.failures()), result.otherInputs());
  }

  /** The manuscripts of a command that reads nothing else. */
  public static InputFiles of(ManuscriptFiles files) {
    return new InputFiles(manuscripts(files.documents(), files.failures()), List.of());
  }

  /**
   * Those that are named on the command line.
   *
   * @param paths of the manuscripts, as the user gave them
   * @param sources of what they were translated from
   */
  public static InputFiles named(List<String> paths, List<String> sources) {
    return new InputFiles(files(paths), files(sources));
  }

  /** What was read, and what could not be read but is still the author's. */
  private static List<Path> manuscripts(List<Document> documents, List<Failure> failures) {
    return files(
        Stream.concat(
                documents.stream().map(document -> document.id().path()),
                failures.stream().map(Failure::path))
            .toList());
  }

  /** The paths that are files; a pattern or standard input is none. */
  private static List<Path> files(List<String> paths) {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      NamedPath.of(path).filter(Files::isRegularFile).ifPresent(files::add);
    }
    return files;
  }

  /** The same, with further files that are read. */
  public InputFiles and(List<Path> more) {
    return new InputFiles(manuscripts, Stream.concat(others.stream(), more.stream()).toList());
  }

  /** The same, but with other files that may be written to. */
  public InputFiles except(List<Path> written) {
    return new InputFiles(
        manuscripts, others.stream().filter(other -> !written.contains(other)).toList());
  }

  /**
   * Makes sure that a file is none of them.
   *
   * @param option the option that names the file
   * @throws UsageException if it is one of them
   */
  public void requireOther(String option, Path file) {
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
