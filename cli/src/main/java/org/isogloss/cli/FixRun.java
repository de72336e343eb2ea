package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.cli.fix.Checked;
import org.isogloss.cli.fix.FixMode;
import org.isogloss.cli.fix.Fixed;
import org.isogloss.cli.fix.Fixer;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.file.AtomicFile;
import org.isogloss.core.lint.Failure;
import org.isogloss.rules.languagetool.IndefiniteArticle;

/** Mends the files of a run, or shows what would be mended. */
final class FixRun {

  private final Streams streams;
  private final Fixer.Check check;

  FixRun(Streams streams, Fixer.Check check) {
    this.streams = streams;
    this.check = check;
  }

  /**
   * Mends what was found.
   *
   * @param failures what could not be written is added here
   * @return what is left in the files as they lie there now; what was found if nothing may be
   *     written
   */
  Checked run(FixMode mode, Checked found, List<Failure> failures) throws InterruptedException {
    // Its word lists are read when the first article is asked for.
    IndefiniteArticle[] articles = new IndefiniteArticle[1];
    Fixed fixed =
        new Fixer(
                check,
                word -> {
                  if (articles[0] == null) {
                    articles[0] = new IndefiniteArticle();
                  }
                  return articles[0].before(word);
                })
            .fix(found);
    fixed.notes().forEach(note -> streams.tell("--fix: " + note));
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
    tell(mode, mended);
    Checked left = unwritten.isEmpty() ? fixed.checked() : check.of(onDisk(found, fixed, mended));
    failures.addAll(fixed.failures());
    failures.addAll(unwritten);
    return mode == FixMode.SHOW ? found : left;
  }

  private void tell(FixMode mode, List<Fixed.File> mended) {
    int places = mended.stream().mapToInt(Fixed.File::places).sum();
    streams
        .err()
        .printf(
            "isogloss: --fix: %d %s%s in %d %s%n",
            places,
            places == 1 ? "place" : "places",
            mode == FixMode.SHOW ? " would be mended" : " mended",
            mended.size(),
            mended.size() == 1 ? "file" : "files");
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
