package org.isogloss.engine.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.file.FileGuard;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.lint.UncheckedPlaces;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.input.StandardInput;

/**
 * A baseline and its file; the paths in it are relative to the folder of the file.
 *
 * @param file the file
 * @param baseline the recorded findings
 */
public record RecordedBaseline(Path file, Baseline baseline) {

  public RecordedBaseline {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(baseline, "baseline");
  }

  /**
   * Adds findings to a file, which need not exist, one writer at a time.
   *
   * @param file the file to change
   * @param findings the findings, and how often each occurs: 1 or more
   * @param manuscripts the files in which they were found
   * @return what was added
   * @throws BaselineException if the file cannot be read
   * @throws IOException if it cannot be written
   */
  public static Baseline.Addition add(
      Path file, Map<Identity, Integer> findings, List<Path> manuscripts)
      throws BaselineException, IOException {
    try (FileGuard guard = FileGuard.of(file)) {
      boolean isNew = !Files.exists(guard.file());
      Optional<byte[]> before =
          isNew ? Optional.empty() : Optional.of(Files.readAllBytes(guard.file()));
      Baseline old = isNew ? new Baseline(Set.of(), Map.of()) : BaselineFile.read(file);
      Set<String> covered = new TreeSet<>();
      manuscripts.forEach(path -> covered.add(within(file, path)));
      Baseline.Addition addition = old.adding(findings, covered);
      byte[] after = BaselineFile.render(addition.baseline()).getBytes(StandardCharsets.UTF_8);
      if (isNew || addition.added() > 0) {
        guard.replace(after, before);
      }
      return addition;
    }
  }

  /** Reads a file. */
  public static RecordedBaseline read(Path file) throws BaselineException {
    return new RecordedBaseline(file, BaselineFile.read(file));
  }

  /**
   * Creates a baseline from findings.
   *
   * @param file the file to write it to
   * @param documents the checked documents
   */
  public static RecordedBaseline of(Path file, List<Document> documents, List<Finding> findings) {
    return new RecordedBaseline(file, Baseline.of(files(file, documents), findings));
  }

  /**
   * The same file with a new baseline for the documents that were checked.
   *
   * @param left the baseline for these documents
   */
  public RecordedBaseline with(Baseline left, List<Document> documents) {
    return new RecordedBaseline(file, new Baseline(files(file, documents), left.counts()));
  }

  /** The text of the file. */
  public String text() {
    return BaselineFile.render(baseline);
  }

  /**
   * A file that the baseline covers, but that was not read. One that does not exist any more counts
   * as read where the check would have found it; elsewhere it may have been renamed, or the
   * baseline moved, and its findings be in files that were not read.
   *
   * @param documents the documents that were read
   * @param covered whether the paths of the check cover a file, by its absolute path with links
   *     resolved
   */
  public Optional<String> unseen(List<Document> documents, Predicate<Path> covered) {
    return unread(documents)
        .filter(path -> exists(path) || !covered.test(real(folder(file).resolve(path))))
        .findFirst();
  }

  /** Whether a file in the baseline still exists. */
  public boolean exists(String path) {
    return Files.exists(folder(file).resolve(path));
  }

  /**
   * How many places are as recorded in files that exist, but were not read. They are read when the
   * answer is needed.
   *
   * @param documents the documents that were read
   */
  public ToIntFunction<Identity.Single> elsewhere(List<Document> documents) {
    return new UncheckedPlaces(
        () -> {
          List<String> others =
              unread(documents)
                  .filter(this::exists)
                  .map(path -> folder(file).resolve(path).toString())
                  .toList();
          return ManuscriptFiles.read(others, StandardInput.EMPTY).documents();
        });
  }

  private Stream<String> unread(List<Document> documents) {
    Set<String> seen = files(file, documents);
    return baseline.files().stream().filter(path -> !seen.contains(path));
  }

  /** A path without links, as far as it exists. */
  private static Path real(Path path) {
    Path whole = path.normalize();
    Path there = whole;
    while (there != null) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException e) {
        // The folder around it may exist.
        there = there.getParent();
      }
    }
    return whole;
  }

  /** The files of documents, as paths in a baseline. */
  private static Set<String> files(Path baseline, List<Document> documents) {
    Set<String> files = new TreeSet<>();
    for (Document document : documents) {
      if (!document.id().equals(DocumentId.STANDARD_INPUT)) {
        files.add(within(baseline, Path.of(document.id().path())));
      }
    }
    return files;
  }

  /** A file as a path in a baseline. */
  private static String within(Path baseline, Path file) {
    Path path = file.toAbsolutePath().normalize();
    return folder(baseline).relativize(path).toString().replace('\\', '/');
  }

  private static Path folder(Path baseline) {
    return baseline.toAbsolutePath().normalize().getParent();
  }
}
