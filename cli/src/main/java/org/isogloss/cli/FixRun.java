package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
import org.isogloss.engine.fix.Checked;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.Fixed;
import org.isogloss.engine.fix.Fixer;
import org.isogloss.engine.fix.Refusal;
import org.isogloss.rules.languagetool.IndefiniteArticle;

/** Mends the files of a run, or shows what would be mended. */
final class FixRun {

  private final Streams streams;
  private final FixMode mode;
  private final Fixer.Check check;
  private final Predicate<String> counts;
  private final boolean staged;

  /**
   * @param check checks a version of the manuscript
   * @param counts whether a rule, by its id and part, judges a place by what stands around it
   * @param staged whether what is staged is checked, and not the files on disk
   */
  FixRun(
      Streams streams, FixMode mode, Fixer.Check check, Predicate<String> counts, boolean staged) {
    this.streams = streams;
    this.mode = mode;
    this.check = check;
    this.counts = counts;
    this.staged = staged;
  }

  /**
   * Mends what was found.
   *
   * @param failures what could not be written is added here
   * @return what is left in the files as they lie there now; what was found if nothing may be
   *     written, or if it is what is staged, which stays as it is
   */
  Checked run(Checked found, List<Failure> failures) throws InterruptedException {
    // Its word lists are read when the first article is asked for.
    IndefiniteArticle[] articles = new IndefiniteArticle[1];
    Fixed fixed =
        new Fixer(
                check,
                counts,
                word -> {
                  if (articles[0] == null) {
                    articles[0] = new IndefiniteArticle();
                  }
                  return articles[0].before(word);
                },
                staged)
            .fix(found);
    fixed.notes().forEach(this::say);
    List<Failure> unwritten = new ArrayList<>();
    List<Fixed.File> mended = new ArrayList<>();
    for (Fixed.File file : fixed.files()) {
      if (mode == FixMode.SHOW) {
        streams.out().print(file.diff());
        mended.add(file);
      } else {
        write(file).ifPresentOrElse(unwritten::add, () -> mended.add(file));
      }
    }
    streams.out().flush();
    fixed.refusals().forEach(refusal -> tell(refusal, mended));
    tell(mended, fixed.refusals().size());
    failures.addAll(fixed.failures());
    failures.addAll(unwritten);
    if (mode == FixMode.SHOW || staged) {
      return found;
    }
    return unwritten.isEmpty() ? fixed.checked() : check.of(onDisk(found, fixed, mended));
  }

  private void say(String message) {
    streams.tell("--fix: " + message);
  }

  /** Tells of a place that was left, where it is in the file as it lies on disk now. */
  private void tell(Refusal refusal, List<Fixed.File> mended) {
    boolean moved =
        mode == FixMode.WRITE
            && mended.stream().anyMatch(f -> f.document().equals(refusal.after().document()));
    say((moved ? refusal.after() : refusal.before()) + ": " + refusal.message());
  }

  private void tell(List<Fixed.File> mended, int left) {
    int places = mended.stream().mapToInt(Fixed.File::places).sum();
    say(
        "%d %s%s in %d %s%s"
            .formatted(
                places,
                places == 1 ? "place" : "places",
                mode == FixMode.SHOW ? " would be mended" : " mended",
                mended.size(),
                mended.size() == 1 ? "file" : "files",
                left == 0 ? "" : ", " + left + " left as said above"));
    if (staged && mode == FixMode.WRITE && !mended.isEmpty()) {
      say("what is staged is as it was, expected git add for the mended files");
    }
  }

  /** The mended documents, and the others as they were. */
  private static List<Document> onDisk(Checked found, Fixed fixed, List<Fixed.File> mended) {
    Set<DocumentId> written =
        mended.stream().map(Fixed.File::document).collect(Collectors.toUnmodifiableSet());
    Map<DocumentId, Document> before =
        found.documents().stream()
            .collect(Collectors.toUnmodifiableMap(Document::id, Function.identity()));
    return fixed.checked().documents().stream()
        .map(document -> written.contains(document.id()) ? document : before.get(document.id()))
        .toList();
  }

  /** Writes a file; what went wrong if it cannot be. */
  private static Optional<Failure> write(Fixed.File file) {
    try {
      AtomicFile.replace(file.path(), file.after(), Optional.of(file.before()));
      return Optional.empty();
    } catch (IOException e) {
      String path = file.document().path();
      // Most messages begin with the path, and so does the failure.
      String why =
          e instanceof FileSystemException system && system.getReason() != null
              ? system.getFile() + ": " + system.getReason()
              : String.valueOf(e.getMessage());
      return Optional.of(new Failure(path, "not mended: " + why.replace(path + ": ", "")));
    }
  }
}
