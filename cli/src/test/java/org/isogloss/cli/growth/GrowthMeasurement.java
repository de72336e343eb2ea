package org.isogloss.cli.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/**
 * How the time and the memory of some work grow with its input.
 *
 * <p>The time is the processor time of the one thread that does the work, and the least of several
 * runs, so that a busy machine disturbs it little: other programs make a run longer, never shorter.
 * The memory is what that thread allocates, which is nearly the same in every run on every machine,
 * but does not show work that only looks.
 */
final class GrowthMeasurement {

  /** Makes an input, which is not measured. */
  @FunctionalInterface
  interface Preparation {
    /** Makes an input of a size, once for all runs. */
    Input of(int size) throws Exception;
  }

  /** An input of some size. */
  @FunctionalInterface
  interface Input {
    /**
     * Gets ready to work on the input as if for the first time, which is not measured either: what
     * is measured must not find the results of an earlier run.
     */
    Runnable work() throws Exception;

    /** An input whose work remembers nothing. */
    static Input of(Runnable work) {
      return () -> work;
    }
  }

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Preparation preparation;
  private final int[] sizes;
  private final double[] seconds;
  private final double[] bytes;
  private final Input[] inputs;

  /**
   * @param sizes of the inputs, ascending
   */
  GrowthMeasurement(Preparation preparation, int... sizes) {
    this.preparation = preparation;
    this.sizes = sizes.clone();
    this.seconds = new double[sizes.length];
    this.bytes = new double[sizes.length];
    this.inputs = new Input[sizes.length];
    Arrays.fill(seconds, Double.POSITIVE_INFINITY);
    Arrays.fill(bytes, Double.POSITIVE_INFINITY);
  }

  /** Runs each size once more. */
  void measure() throws InterruptedException {
    // Whatever the work forks is done by the one thread of its pool.
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      for (int i = 0; i < sizes.length; i++) {
        int index = i;
        pool.submit(() -> run(index)).get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work failed: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Void run(int index) throws Exception {
    if (inputs[index] == null) {
      inputs[index] = preparation.of(sizes[index]);
    }
    Runnable work = inputs[index].work();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    double used = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    seconds[index] = Math.min(seconds[index], used);
    bytes[index] =
        Math.min(bytes[index], THREADS.getCurrentThreadAllocatedBytes() - (double) before);
    return null;
  }

  /** The least time of a size so far, in seconds. */
  double seconds(int index) {
    return seconds[index];
  }

  /** The least time of the largest size so far, in seconds. */
  double mostSeconds() {
    return seconds[seconds.length - 1];
  }

  /** The power of the size with which the time grows from the first size to the last. */
  double exponent() {
    return exponent(seconds);
  }

  /** The power of the size with which the memory grows from the first size to the last. */
  double exponentOfMemory() {
    return exponent(bytes);
  }

  private double exponent(double[] values) {
    int last = sizes.length - 1;
    return Math.log(values[last] / values[0]) / Math.log((double) sizes[last] / sizes[0]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sizes.length; i++) {
      text.append(i == 0 ? "" : ", ");
      text.append("%,d units: %.3f s, %,.0f bytes".formatted(sizes[i], seconds[i], bytes[i]));
    }
    return text.toString();
  }
}
