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
 * Notices a run that hardly does anything but collect: the heap is as good as full, and yet each
 * collection sets just enough free for a while, so that the JVM's own limit is not reached. Such a
 * run would take hours and end as short of memory all the same.
 */
final class MemoryWatch {

  /** Short runs are over before; they do not pay for the watch. */
  private static final long FIRST_MILLIS = 15_000;

  private static final long NEXT_MILLIS = 2_000;

  /** Looks back over so many steps. */
  private static final int STEPS = 10;

  private static final double TOO_MUCH_COLLECTING = 0.8;
  private static final double TOO_FULL = 0.9;

  /** Milliseconds since the start, and those of them that went into collecting. */
  record Sample(long time, long collecting) {}

  private final Deque<Sample> samples = new ArrayDeque<>();

  /**
   * Starts to watch this process.
   *
   * @param end is run once when there is no hope left
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
   * Takes a sample, and says whether all samples together show no hope.
   *
   * @param isFull whether the heap was as good as full after the last collection
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

  /** Whether what lives long fills its part of the heap, which is grown as far as it may. */
  private static boolean isFull(MemoryPoolMXBean pool) {
    MemoryUsage after = pool.getCollectionUsage();
    return pool.getType() == MemoryType.HEAP
        && after != null
        && after.getMax() > 0
        && after.getUsed() > TOO_FULL * after.getMax();
  }
}
