package org.isogloss.cli.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/**
 * How the time of some work grows with its input. It is the processor time of the one thread that
 * does the work, and the least of several runs, so that a busy machine disturbs it little: other
 * programs make a run longer, never shorter.
 */
final class Growth {

  /** Work whose preparation is not measured. */
  @FunctionalInterface
  interface Preparation {
    /** Prepares work on an input of a size. */
    Runnable of(int size) throws Exception;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Preparation preparation;
  private final int[] sizes;
  private final double[] seconds;

  /**
   * @param sizes of the inputs, ascending
   */
  Growth(Preparation preparation, int... sizes) {
    this.preparation = preparation;
    this.sizes = sizes.clone();
    this.seconds = new double[sizes.length];
    java.util.Arrays.fill(seconds, Double.POSITIVE_INFINITY);
  }

  /** Runs each size once more. */
  void measure() throws InterruptedException {
    // Whatever the work forks is done by the one thread of its pool.
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      for (int i = 0; i < sizes.length; i++) {
        int size = sizes[i];
        seconds[i] = Math.min(seconds[i], pool.submit(() -> time(size)).get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work failed: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private double time(int size) throws Exception {
    Runnable work = preparation.of(size);
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** The least time of a size so far, in seconds. */
  double seconds(int index) {
    return seconds[index];
  }

  /** The power of the size with which the time grows from the first size to the last. */
  double exponent() {
    int last = sizes.length - 1;
    return Math.log(seconds[last] / seconds[0]) / Math.log((double) sizes[last] / sizes[0]);
  }
}
