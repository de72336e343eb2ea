package org.isogloss.rules.languagetool;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How much of the processor the check of one text may use: ten seconds and a millisecond for each
 * character, more than ten times what ordinary text takes. It is the last resort: since the same
 * text may be within it on one machine and beyond it on another, what can be told from the text
 * itself is refused before.
 *
 * <p>It serves one thread.
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

  /** Whether it is used up, so that work is to stop; once so, always so. */
  boolean isSpent() {
    // No thread uses more of the processor than time goes by, and the clock is cheap to read. What
    // a thread has used is first read when the time is up, so that an ordinary run need not load
    // what tells it; waiting for other threads and programs costs nothing.
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
