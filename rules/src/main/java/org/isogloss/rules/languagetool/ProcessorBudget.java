package org.isogloss.rules.languagetool;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How much of the processor the check of one text may use: ten seconds and a millisecond for each
 * character, more than ten times what ordinary text takes. It is the last resort: since the same
 * text may be within it on one machine and beyond it on another, texts that can be recognized as
 * too expensive are rejected beforehand.
 *
 * <p>Not thread-safe.
 */
final class ProcessorBudget {

  private static final long BASE_NANOS = 10_000_000_000L;
  private static final long NANOS_A_CHARACTER = 1_000_000L;

  private final long nanos;
  private final long started = System.nanoTime();
  private long cpuBefore = -1;
  private boolean spent;

  /**
   * @param characters the length of the text, in code units
   */
  ProcessorBudget(int characters) {
    this(BASE_NANOS, characters);
  }

  ProcessorBudget(long baseNanos, int characters) {
    this.nanos = baseNanos + NANOS_A_CHARACTER * characters;
  }

  /** Whether work was stopped because {@link #isSpent} said so. */
  boolean hasStoppedWork() {
    return spent;
  }

  /** Whether it is used up and work has to stop; it never recovers. */
  boolean isSpent() {
    // No thread uses more processor time than elapses, and the clock is cheap to read. A thread's
    // processor time is read only when the elapsed time is up, so that an ordinary run does not
    // load the management classes; waiting for other threads and programs does not count.
    if (!spent && System.nanoTime() - started > nanos) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      if (threads.isCurrentThreadCpuTimeSupported()) {
        long cpu = threads.getCurrentThreadCpuTime();
        cpuBefore = cpuBefore < 0 ? cpu : cpuBefore;
        spent = cpu - cpuBefore > nanos;
      }
    }
    return spent;
  }
}
