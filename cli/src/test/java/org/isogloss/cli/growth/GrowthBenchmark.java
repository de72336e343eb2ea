package org.isogloss.cli.growth;

import java.util.Locale;

/**
 * Prints how the time of each stage grows on its worst inputs, at three sizes. How to run it is in
 * CONTRIBUTING.md.
 */
public final class GrowthBenchmark {

  private static final int RUNS = 3;

  /** After how long a case is not run again. */
  private static final long MOST_NANOS = 20_000_000_000L;

  private GrowthBenchmark() {}

  /**
   * Prints the table.
   *
   * @param args how many times as large as those of the test the sizes are, 1 unless given; and a
   *     part of the names of stages and inputs to measure, or nothing for all
   */
  public static void main(String[] args) throws Exception {
    int scale = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    String some = args.length > 1 && args[1] != null ? args[1] : "";
    System.out.printf(
        "%-20s %-34s %9s %9s %9s %9s %9s %9s%n",
        "stage", "input", "units", "s (1/4)", "s (1/2)", "s", "exponent", "of memory");
    for (GrowthCase each : GrowthCase.all()) {
      if (each.toString().contains(some)) {
        print(each, scale);
      }
    }
  }

  private static void print(GrowthCase each, int scale) throws InterruptedException {
    int size = each.size() * scale;
    GrowthMeasurement growth = new GrowthMeasurement(each.preparation(), size / 4, size / 2, size);
    long start = System.nanoTime();
    try {
      for (int run = 0; run < RUNS && System.nanoTime() - start < MOST_NANOS; run++) {
        growth.measure();
      }
    } catch (IllegalStateException e) {
      System.out.printf(Locale.ROOT, "%-20s %-34s %9d refused%n", each.stage(), each.input(), size);
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s %-34s %9d %9.3f %9.3f %9.3f %9.2f %9.2f%n",
        each.stage(),
        each.input(),
        size,
        growth.seconds(0),
        growth.seconds(1),
        growth.seconds(2),
        growth.exponent(),
        growth.exponentOfMemory());
  }
}
