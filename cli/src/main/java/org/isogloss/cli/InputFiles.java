package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.engine.CheckResult;
import org.isogloss.engine.input.FileErrors;

/**
 * The files that a run read, which its options must not write to: an output that is mistyped must
 * not cost anybody a manuscript or a glossary.
 *
 * @param manuscripts the checked files
 * @param others settings, glossaries and the baseline
 */
record InputFiles(List<Path> manuscripts, List<Path> others) {

  InputFiles {
    manuscripts = List.copyOf(manuscripts);
    others = List.copyOf(others);
  }

  /** Those of a check. */
  static InputFiles of(CheckResult result) {
    return new InputFiles(manuscripts(result.documents()), result.otherInputs());
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

  /** Makes sure that a file is not one of the manuscripts. */
  void requireNoManuscript(String option, Path file) {
    require(option, file, manuscripts, "a manuscript of this check");
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
