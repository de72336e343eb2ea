package org.isogloss.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isogloss.cli.fix.Checked;
import org.isogloss.cli.fix.FixMode;
import org.isogloss.cli.fix.Fixed;
import org.isogloss.cli.fix.Fixer;
import org.isogloss.core.lint.Failure;
import org.isogloss.glossary.upkeep.TermbaseStore;
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
   * @return what is left; what was found if nothing may be written
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
    failures.addAll(fixed.failures());
    fixed.notes().forEach(note -> streams.err().println("isogloss: --fix: " + note));
    for (Fixed.File file : fixed.files()) {
      if (mode == FixMode.SHOW) {
        streams.out().print(file.diff());
      } else {
        write(file, failures);
      }
    }
    streams.out().flush();
    streams
        .err()
        .printf(
            "isogloss: --fix: %d %s%s in %d %s%n",
            fixed.places(),
            fixed.places() == 1 ? "place" : "places",
            mode == FixMode.SHOW ? " would be mended" : " mended",
            fixed.files().size(),
            fixed.files().size() == 1 ? "file" : "files");
    return mode == FixMode.SHOW ? found : fixed.checked();
  }

  private static void write(Fixed.File file, List<Failure> failures) {
    try {
      TermbaseStore.replace(file.path(), file.after(), Optional.of(file.before()));
    } catch (IOException e) {
      failures.add(new Failure(file.path().toString(), "not mended: " + e.getMessage()));
    }
  }
}
