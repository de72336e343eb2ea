package org.isogloss.cli;

import java.util.List;
import org.isogloss.engine.fix.FixMode;
import org.isogloss.engine.fix.FixOutcome;
import org.isogloss.engine.fix.Fixed;
import org.isogloss.engine.fix.Refusal;

/** Tells what {@code --fix} has done, and what it has left. */
final class FixMessages {

  private final Streams streams;

  FixMessages(Streams streams) {
    this.streams = streams;
  }

  void tell(FixOutcome fix) {
    fix.notes().forEach(this::say);
    if (fix.mode() == FixMode.SHOW) {
      fix.files().forEach(file -> streams.out().print(file.diff()));
      streams.out().flush();
    }
    fix.refusals().forEach(refusal -> tell(refusal, fix));
    tellCounts(fix);
    if (fix.isOfStaged() && fix.mode() == FixMode.WRITE && !fix.files().isEmpty()) {
      say("what is staged is as it was, expected git add for the mended files");
    }
  }

  private void say(String message) {
    streams.tell("--fix: " + message);
  }

  /** Tells of a place that was left, where it is in the file as it lies on disk now. */
  private void tell(Refusal refusal, FixOutcome fix) {
    boolean moved =
        fix.mode() == FixMode.WRITE
            && fix.files().stream().anyMatch(f -> f.document().equals(refusal.after().document()));
    say((moved ? refusal.after() : refusal.before()) + ": " + refusal.message());
  }

  private void tellCounts(FixOutcome fix) {
    List<Fixed.File> mended = fix.files();
    int left = fix.refusals().size();
    say(
        "%d %s%s in %d %s%s"
            .formatted(
                fix.places(),
                fix.places() == 1 ? "place" : "places",
                fix.mode() == FixMode.SHOW ? " would be mended" : " mended",
                mended.size(),
                mended.size() == 1 ? "file" : "files",
                left == 0 ? "" : ", " + left + " left as said above"));
  }
}
