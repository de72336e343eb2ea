package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.lint.Failure;

/**
 * The files that the user's paths refer to, each once, in the given order, folders in book order.
 *
 * @param files the files to read
 * @param failures paths without files, and folders that cannot be read
 * @param notes files that were skipped although they are named like manuscripts, one sentence each
 */
public record FoundFiles(List<FoundFile> files, List<Failure> failures, List<String> notes) {

  static final String STANDARD_INPUT = "-";

  public FoundFiles {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /**
   * Finds files, the files in folders and those that globs match.
   *
   * @param paths as the user gave them; {@code -} is standard input
   */
  public static FoundFiles of(List<String> paths) {
    Map<Path, FoundFile> files = new LinkedHashMap<>();
    List<Failure> failures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String path : paths) {
      try {
        for (FoundFile found : ManuscriptFinder.find(path, failures, notes)) {
          Path full = found.file().toAbsolutePath().normalize();
          // A file in a folder that is also named itself keeps its first place.
          boolean isNew = files.putIfAbsent(full, found) == null;
          if (!isNew && found.origin() == FoundFile.Origin.NAMED) {
            files.put(full, new FoundFile(files.get(full).file(), found.origin()));
          }
        }
      } catch (IOException e) {
        failures.add(new Failure(path, FileErrors.unreadable(e, "file")));
      } catch (ReadException e) {
        failures.add(new Failure(path, e.line(), e.column(), e.getMessage()));
      }
    }
    return new FoundFiles(List.copyOf(files.values()), failures, notes);
  }

  /** The files that the user did not name. */
  public List<Path> unnamed() {
    return files.stream()
        .filter(found -> found.origin() == FoundFile.Origin.FOUND)
        .map(FoundFile::file)
        .toList();
  }

  /** The same without some of the files that the user did not name. */
  public FoundFiles without(Predicate<Path> leftOut) {
    List<FoundFile> kept =
        files.stream()
            .filter(
                found -> found.origin() != FoundFile.Origin.FOUND || !leftOut.test(found.file()))
            .toList();
    return new FoundFiles(kept, failures, notes);
  }
}
