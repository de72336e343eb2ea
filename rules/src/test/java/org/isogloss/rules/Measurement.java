package org.isogloss.rules;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * The resources that a piece of work took.
 *
 * @param wall elapsed seconds
 * @param cpu processor seconds in all threads, which other programs affect less
 * @param heap the maximum memory in use, in megabytes, including garbage
 */
public record Measurement(double wall, double cpu, long heap) {

  /** Runs some work and measures it. */
  public static Measurement of(Runnable work) {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = cpuNanos();
    long start = System.nanoTime();
    work.run();
    double wall = (System.nanoTime() - start) / 1e9;
    return new Measurement(wall, (cpuNanos() - cpu) / 1e9, peak() >> 20);
  }

  /**
   * The exponent of the growth of processor time with size.
   *
   * @param growth how many times as large this work is as the smaller one
   */
  public double exponent(Measurement smaller, double growth) {
    return Math.log(cpu / smaller.cpu) / Math.log(growth);
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
