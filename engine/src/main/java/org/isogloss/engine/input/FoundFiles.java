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
 * What the user's paths mean, each file once, in the order named, folders in book order.
 *
 * @param files what is to be read
 * @param failures paths that mean nothing, and folders that cannot be looked into
 * @param notes what was skipped although its name is that of a manuscript, one sentence each
 */
public record FoundFiles(List<FoundFile> files, List<Failure> failures, List<String> notes) {

  static final String STANDARD_INPUT = "-";

  public FoundFiles {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /**
   * Looks for files, the files in folders and those that globs match.
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
          // A file of a folder that is named besides keeps its place.
          boolean isNew = files.putIfAbsent(full, found) == null;
          if (!isNew && found.origin() == FoundFile.Origin.NAMED) {
            files.put(full, new FoundFile(files.get(full).file(), found.origin()));
          }
        }
      } catch (IOException e) {
        failures.add(new Failure(path, FileTrouble.unreadable(e, "file")));
      } catch (ReadException e) {
        failures.add(new Failure(path, e.line(), e.column(), e.getMessage()));
      }
    }
    return new FoundFiles(List.copyOf(files.values()), failures, notes);
  }

  /** The files that nobody named. */
  public List<Path> unnamed() {
    return files.stream()
        .filter(found -> found.origin() == FoundFile.Origin.FOUND)
        .map(FoundFile::file)
        .toList();
  }

  /** The same without some of the files that nobody named. */
  public FoundFiles without(Predicate<Path> leftOut) {
    List<FoundFile> kept =
        files.stream()
            .filter(
                found -> found.origin() != FoundFile.Origin.FOUND || !leftOut.test(found.file()))
            .toList();
    return new FoundFiles(kept, failures, notes);
  }
}
