package org.isogloss.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.isogloss.core.lint.Progress;

/**
 * A line on the terminal that shows the progress of a run once it takes more than a second. It is
 * erased at the end, even if the program is interrupted. Libraries for this pull in a terminal
 * library of over a megabyte; two control sequences are enough here.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long FIRST_MILLIS = 1000;
  private static final long NEXT_MILLIS = 250;
  private static final String ERASED = "\r\u001B[K";

  private final PrintWriter err;
  private final long start = System.nanoTime();
  private final Timer clock = new Timer("progress", true);
  private volatile String state = "starting";
  private volatile String blocks = "";
  private boolean drawn;
  private boolean stopped;

  private ProgressLine(PrintWriter err) {
    this.err = err;
  }

  /**
   * Returns a line on standard error if that is a terminal, or else one that is never drawn.
   *
   * @param wanted whether it may be drawn
   */
  static ProgressLine on(Streams streams, boolean wanted) {
    ProgressLine line = new ProgressLine(streams.err());
    if (wanted && streams.terminal().live()) {
      // Erases the line if the program is interrupted; after a normal end this does nothing.
      Runtime.getRuntime().addShutdownHook(new Thread(line::stop, "progress-end"));
      line.clock.schedule(
          new TimerTask() {
            @Override
            public void run() {
              line.draw();
            }
          },
          FIRST_MILLIS,
          NEXT_MILLIS);
    }
    return line;
  }

  @Override
  public void at(Stage stage, int done, int total) {
    state =
        switch (stage) {
          case SEGMENTING -> "reading %d of %d files".formatted(done, total);
          case CHECKING -> "checking, %d of %d steps done".formatted(done, total);
        };
  }

  @Override
  public void atBlock(int done, int total) {
    blocks = ", grammar %d%%".formatted(Math.min(100, 100L * done / Math.max(1, total)));
  }

  private synchronized void draw() {
    if (!stopped) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
      err.print(ERASED + String.format(Locale.ROOT, "%s%s, %d s", state, blocks, seconds));
      err.flush();
      drawn = true;
    }
  }

  private synchronized void stop() {
    if (drawn && !stopped) {
      err.print(ERASED);
      err.flush();
    }
    stopped = true;
  }

  @Override
  public void close() {
    clock.cancel();
    stop();
  }
}
