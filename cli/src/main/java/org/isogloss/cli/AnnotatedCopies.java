package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.cli.input.NamedPath;
import org.isogloss.cli.input.UsageException;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.engine.input.CopiesFolder;
import org.isogloss.engine.input.FileErrors;
import org.isogloss.report.annotation.AnnotateAs;
import org.isogloss.report.annotation.Annotated;
import org.isogloss.report.annotation.AnnotationException;
import org.isogloss.report.annotation.Annotator;
import org.isogloss.report.annotation.Note;
import org.isogloss.report.annotation.Notes;
import org.isogloss.report.outcome.Outcome;

/**
 * The copies of manuscripts with the findings in them.
 *
 * @param folder where they go, at the same relative paths
 * @param as how findings are written
 */
record AnnotatedCopies(Path folder, AnnotateAs as) {

  private static final String OPTION = "--annotate";

  AnnotatedCopies {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(as, "as");
  }

  /** The pattern for files in the folder; empty if it is not below the working folder. */
  Optional<String> pattern() {
    Path base = Path.of("").toAbsolutePath();
    Path full = base.resolve(folder).normalize();
    if (!full.startsWith(base) || full.equals(base)) {
      return Optional.empty();
    }
    String relative = base.relativize(full).toString().replace('\\', '/');
    // Other names may contain characters that mean something in a pattern.
    return Optional.of(relative + "/").filter(path -> !path.matches(".*[*?\\[\\]{}!].*"));
  }

  /**
   * Makes sure that no folder to check is that for the copies, or in it: nothing there is checked.
   *
   * @throws UsageException if one is
   */
  void requireApart(List<String> paths) {
    Path here = Path.of("").toAbsolutePath();
    Path copies = here.resolve(folder).normalize();
    for (String path : paths) {
      boolean isIn =
          NamedPath.of(path)
              .filter(Files::isDirectory)
              .filter(checked -> here.resolve(checked).normalize().startsWith(copies))
              .isPresent();
      if (isIn) {
        throw new UsageException(
            "%s: %s is among the manuscripts to check, expected another folder"
                .formatted(OPTION, path));
      }
    }
  }

  /**
   * Writes the copies of all manuscripts with findings; each completely or not at all.
   *
   * @return a line about each
   * @throws UsageException if a copy would replace a manuscript, or cannot be written
   */
  List<String> write(Outcome outcome) {
    List<Document> documents = outcome.documents();
    CopyPaths paths = CopyPaths.of(folder, outcome.base(), documents);
    Notes notes = Notes.of(outcome.report().findings(), documents);
    List<String> lines = new ArrayList<>();
    for (Document document : documents) {
      List<Note> own = notes.in(document.id());
      if (!own.isEmpty()) {
        lines.add(write(document, own, paths));
      }
    }
    return lines;
  }

  private String write(Document document, List<Note> notes, CopyPaths paths) {
    DocumentId id = document.id();
    if (id.equals(DocumentId.STANDARD_INPUT)) {
      return id + ": not copied, because it is not a file";
    }
    if (Annotator.of(document).isEmpty()) {
      return id + ": not copied, because comments cannot be written into files of its format";
    }
    try {
      Annotated copy = Annotator.of(document).get().annotated(document, notes, as);
      Path target = paths.of(id);
      CopiesFolder.prepare(folder);
      Files.createDirectories(target.getParent());
      paths.requireInside(target);
      OutputFile.write(OPTION, target, copy.bytes());
      return described(target, copy);
    } catch (AnnotationException e) {
      return id + ": not copied, because " + e.getMessage();
    } catch (IOException e) {
      throw new UsageException(
          "%s: cannot write into %s (%s), expected a writable folder"
              .formatted(OPTION, folder, FileErrors.of(e)),
          e);
    }
  }

  private static String described(Path target, Annotated copy) {
    StringBuilder line = new StringBuilder(target.toString().replace('\\', '/')).append(": ");
    line.append(counted(copy.comments(), "comment"));
    if (copy.changes() > 0) {
      line.append(", ").append(counted(copy.changes(), "change"));
    }
    copy.remarks().forEach(remark -> line.append("; ").append(remark));
    return line.toString();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
