package org.isogloss.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Detects a run that spends nearly all its time on garbage collection: the heap is almost full, but
 * each collection frees just enough to stay below the JVM's own limit. Such a run would take hours
 * and run out of memory anyway.
 */
final class MemoryWatch {

  /** Short runs end before the first sample, so they do not pay for the watch. */
  private static final long FIRST_MILLIS = 15_000;

  private static final long NEXT_MILLIS = 2_000;

  /** How many samples are taken into account. */
  private static final int STEPS = 10;

  private static final double TOO_MUCH_COLLECTING = 0.8;
  private static final double TOO_FULL = 0.9;

  /** Milliseconds since the start, and how many of them were spent on garbage collection. */
  record Sample(long time, long collecting) {}

  private final Deque<Sample> samples = new ArrayDeque<>();

  /**
   * Starts watching this process.
   *
   * @param end is run once, when the run cannot be expected to finish
   */
  static void start(Runnable end) {
    Thread thread = new Thread(() -> new MemoryWatch().watch(end), "memory");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(Runnable end) {
    try {
      Thread.sleep(FIRST_MILLIS);
      List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
      List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
      while (true) {
        long collecting =
            collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
        long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        boolean isFull = pools.stream().anyMatch(MemoryWatch::isFull);
        if (isHopeless(new Sample(now, collecting), isFull)) {
          end.run();
          return;
        }
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Takes a sample, and returns whether the samples show that the run cannot finish.
   *
   * @param isFull whether the heap was almost full after the last collection
   */
  boolean isHopeless(Sample sample, boolean isFull) {
    if (!isFull) {
      samples.clear();
    }
    samples.add(sample);
    if (samples.size() <= STEPS) {
      return false;
    }
    Sample first = samples.remove();
    long collecting = sample.collecting() - first.collecting();
    return collecting > TOO_MUCH_COLLECTING * (sample.time() - first.time());
  }

  /** Whether the old generation is full and cannot grow any further. */
  private static boolean isFull(MemoryPoolMXBean pool) {
    MemoryUsage after = pool.getCollectionUsage();
    return pool.getType() == MemoryType.HEAP
        && after != null
        && after.getMax() > 0
        && after.getUsed() > TOO_FULL * after.getMax();
  }
}
