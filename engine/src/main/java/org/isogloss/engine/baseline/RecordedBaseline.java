package org.isogloss.engine.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Finding;

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
   * A file that the baseline covers and that still exists, but was not read.
   *
   * @param documents the documents that were read
   */
  public Optional<String> unseen(List<Document> documents) {
    Set<String> seen = files(file, documents);
    return baseline.files().stream()
        .filter(path -> !seen.contains(path))
        .filter(path -> Files.exists(folder(file).resolve(path)))
        .findFirst();
  }

  /** The files of documents, as paths in a baseline. */
  private static Set<String> files(Path baseline, List<Document> documents) {
    Set<String> files = new TreeSet<>();
    for (Document document : documents) {
      if (!document.id().equals(DocumentId.STANDARD_INPUT)) {
        Path path = Path.of(document.id().path()).toAbsolutePath().normalize();
        files.add(folder(baseline).relativize(path).toString().replace('\\', '/'));
      }
    }
    return files;
  }

  private static Path folder(Path baseline) {
    return baseline.toAbsolutePath().normalize().getParent();
  }
}
