package org.isogloss.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs a target on an input within a time limit. The runs of a process are counted, and the slowest
 * is recorded; if the system property {@code isogloss.fuzz.tally} names a file, both are written
 * there when the process ends.
 */
final class Trial {

  /** The action of a target on its input. */
  interface Body {
    void run() throws Exception;
  }

  /** The maximum time for an input, in nanoseconds. */
  private static final long BOUND = TimeUnit.SECONDS.toNanos(5);

  /** The time from which the slowest run so far is timed again, in nanoseconds. */
  private static final long NOTABLE = TimeUnit.MILLISECONDS.toNanos(20);

  private static final String TALLY = System.getProperty("isogloss.fuzz.tally", "");

  private static long runs;
  private static long slowest;
  private static int slowestSize;

  static {
    if (!TALLY.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(Trial::write));
    }
  }

  private Trial() {}

  /**
   * Runs a body once, and once more if it was slow: class loading or a busy machine are not the
   * input's fault.
   *
   * @param size of the input, in bytes
   */
  static void of(int size, Body body) throws Exception {
    long time = time(body);
    if (time > Math.max(slowest, NOTABLE)) {
      time = Math.min(time, time(body));
    }
    runs++;
    if (time > slowest) {
      slowest = time;
      slowestSize = size;
    }
    if (time > BOUND) {
      throw new AssertionError(
          "%d bytes took %d ms, expected at most %d"
              .formatted(
                  size, TimeUnit.NANOSECONDS.toMillis(time), TimeUnit.NANOSECONDS.toMillis(BOUND)));
    }
  }

  private static long time(Body body) throws Exception {
    long start = System.nanoTime();
    body.run();
    return System.nanoTime() - start;
  }

  private static void write() {
    String line =
        String.format(
            Locale.ROOT, "%d\t%d\t%d%n", runs, TimeUnit.NANOSECONDS.toMillis(slowest), slowestSize);
    try {
      Files.writeString(Path.of(TALLY), line);
    } catch (IOException e) {
      throw new UncheckedIOException("the tally cannot be written", e);
    }
  }
}
