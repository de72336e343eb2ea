package org.isogloss.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Report;
import org.isogloss.engine.baseline.Baseline;
import org.isogloss.engine.baseline.BaselineException;
import org.isogloss.engine.baseline.BaselineFile;
import org.isogloss.engine.settings.KnownRules;

/** Holds reports against a baseline, and writes baselines. */
final class BaselineRun {

  private final Path file;
  private final Baseline baseline;
  private Baseline.Outcome outcome;

  /**
   * @param source what names the file
   * @throws UsageException if the file cannot be read
   */
  BaselineRun(Path file, String source) {
    this.file = file;
    try {
      this.baseline = BaselineFile.read(file);
    } catch (BaselineException e) {
      throw new UsageException(source + ": " + e.getMessage(), e);
    }
  }

  /**
   * The report without what is in the baseline.
   *
   * @param checker what ran
   * @param documents what it saw
   * @param whole whether all its rules saw all of it
   */
  Report apply(Report report, Checker checker, List<Document> documents, boolean whole) {
    boolean complete = whole && report.failures().isEmpty() && unseen(documents).isEmpty();
    outcome = baseline.apply(report, checker::isWanted, KnownRules::isFinding, complete);
    return outcome.report();
  }

  /**
   * Writes the baseline without what was found to be gone.
   *
   * @param documents what the run saw
   * @throws UsageException if the run did not see enough to know
   */
  void prune(List<Document> documents) {
    if (!outcome.report().failures().isEmpty()) {
      throw new UsageException("--prune: not all files can be read, expected the whole manuscript");
    }
    Optional<String> unseen = unseen(documents);
    if (unseen.isPresent()) {
      throw new UsageException(
          "--prune: this run does not read %s, which the baseline covers, expected all of its files"
              .formatted(unseen.get()));
    }
    OutputFile.write(
        "--prune",
        file,
        BaselineFile.render(new Baseline(files(file, documents), outcome.left().counts())));
  }

  /** A file that the baseline covers and that is still there, but was not read. */
  private Optional<String> unseen(List<Document> documents) {
    Set<String> seen = files(file, documents);
    return baseline.files().stream()
        .filter(path -> !seen.contains(path))
        .filter(path -> Files.exists(folder(file).resolve(path)))
        .findFirst();
  }

  /** Records the findings of a report. */
  static void record(Path file, Report report, List<Document> documents) {
    OutputFile.write(
        "--output",
        file,
        BaselineFile.render(Baseline.of(files(file, documents), report.findings())));
  }

  /** The files of documents, as a baseline names them. */
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
