package org.isogloss.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.fix.ArticleAdjuster;
import org.isogloss.engine.fix.CheckedManuscript;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.FixOutcome;
import org.isogloss.engine.fix.FixedManuscript;
import org.isogloss.engine.fix.Fixer;
import org.isogloss.engine.input.FileErrors;

/**
 * Fixes the files of a manuscript, or determines what would be fixed.
 *
 * @param mode whether files are written
 * @param check checks a version of the manuscript
 * @param counts whether a rule, by its id and part, judges a place by the text around it
 * @param isOfStaged whether the staged files are checked instead of the files on disk
 */
record ManuscriptFix(
    FixMode mode, VersionCheck check, Predicate<String> counts, boolean isOfStaged) {

  /**
   * What was fixed and what remains.
   *
   * @param checked the findings in the files as they now are; those found before if nothing may be
   *     written, or if the staged files were checked, which do not change
   * @param outcome what was fixed
   * @param failures the failures up to then, and those of files that could not be fixed or written
   */
  record Result(CheckedManuscript checked, FixOutcome outcome, List<Failure> failures) {}

  /**
   * Fixes the findings.
   *
   * @param failures the failures so far
   */
  Result apply(CheckedManuscript found, List<Failure> failures) throws InterruptedException {
    FixedManuscript fixed =
        new Fixer(
                version -> check.of(version, failures),
                counts,
                ArticleAdjuster.englishArticles(),
                isOfStaged)
            .fix(found);
    List<Failure> unwritten = new ArrayList<>();
    List<FixedManuscript.File> written = new ArrayList<>();
    for (FixedManuscript.File file : fixed.files()) {
      Optional<Failure> failure = mode == FixMode.SHOW ? Optional.empty() : write(file);
      failure.ifPresentOrElse(unwritten::add, () -> written.add(file));
    }
    List<Failure> all = new ArrayList<>(failures);
    all.addAll(fixed.failures());
    all.addAll(unwritten);
    FixOutcome outcome = new FixOutcome(mode, written, fixed.refusals(), fixed.notes(), isOfStaged);
    CheckedManuscript left;
    if (mode == FixMode.SHOW || isOfStaged) {
      left = found;
    } else {
      left = unwritten.isEmpty() ? fixed.checked() : check.of(onDisk(found, fixed, written), all);
    }
    return new Result(left, outcome, all);
  }

  /** The documents that were written, and the others unchanged. */
  private static List<Document> onDisk(
      CheckedManuscript found, FixedManuscript fixed, List<FixedManuscript.File> writtenFiles) {
    Set<DocumentId> written =
        writtenFiles.stream()
            .map(FixedManuscript.File::document)
            .collect(Collectors.toUnmodifiableSet());
    Map<DocumentId, Document> before =
        found.documents().stream()
            .collect(Collectors.toUnmodifiableMap(Document::id, Function.identity()));
    return fixed.checked().documents().stream()
        .map(document -> written.contains(document.id()) ? document : before.get(document.id()))
        .toList();
  }

  /** Writes a file; returns what went wrong, if anything. */
  private static Optional<Failure> write(FixedManuscript.File file) {
    try {
      AtomicFile.replace(file.path(), file.after(), Optional.of(file.before()));
      return Optional.empty();
    } catch (IOException e) {
      String path = file.document().path();
      // Most messages begin with the path, which the failure already gives.
      String why = FileErrors.unwritten(e).replace(path + ": ", "");
      return Optional.of(new Failure(path, "not fixed: " + why));
    }
  }
}
