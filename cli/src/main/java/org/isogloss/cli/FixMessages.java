package org.isogloss.cli;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Location;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.FixOutcome;
import org.isogloss.engine.fix.FixedManuscript;
import org.isogloss.engine.fix.Refusal;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.Wording;

/** Prints what {@code --fix} has changed, and what it has not. */
final class FixMessages {

  private final Streams streams;
  private final PlaceNames names;

  /**
   * @param documents the manuscripts as they are after the fixes
   */
  FixMessages(Streams streams, List<Document> documents) {
    this.streams = streams;
    this.names = new PlaceNames(documents);
  }

  void print(FixOutcome fix) {
    fix.notes().forEach(this::say);
    if (fix.mode() == FixMode.SHOW) {
      fix.files().forEach(file -> streams.out().print(file.diff()));
      streams.out().flush();
    }
    fix.refusals().forEach(refusal -> print(refusal, fix));
    printCounts(fix);
    if (fix.isOfStaged() && fix.mode() == FixMode.WRITE && !fix.files().isEmpty()) {
      say("the index is unchanged, expected git add for the fixed files");
    }
  }

  private void say(String message) {
    streams.message("--fix: " + message);
  }

  /**
   * Reports a place that was not fixed, by its position in the file that is now on disk. In a
   * word-processor file, a fix moves no paragraph.
   */
  private void print(Refusal refusal, FixOutcome fix) {
    boolean moved =
        fix.mode() == FixMode.WRITE
            && fix.files().stream().anyMatch(f -> f.document().equals(refusal.after().document()));
    boolean hasParagraphs = names.inWordProcessor(refusal.after()).isPresent();
    Location place = moved || hasParagraphs ? refusal.after() : refusal.before();
    say(names.withFile(place, Wording.FULL) + ": " + refusal.message());
  }

  private void printCounts(FixOutcome fix) {
    List<FixedManuscript.File> fixed = fix.files();
    int left = fix.refusals().size();
    say(
        "%d %s%s in %d %s%s"
            .formatted(
                fix.places(),
                fix.places() == 1 ? "place" : "places",
                fix.mode() == FixMode.SHOW ? " would be fixed" : " fixed",
                fixed.size(),
                fixed.size() == 1 ? "file" : "files",
                left == 0 ? "" : ", " + left + " not fixed (see above)"));
  }
}
