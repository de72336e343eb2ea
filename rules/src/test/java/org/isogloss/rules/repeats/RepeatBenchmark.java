package org.isogloss.rules.repeats;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/**
 * Times the search for repeats on generated text of growing size and prints the growth exponent of
 * the processor time between sizes. Where Debian's sim_text (package similarity-tester) is
 * installed, it is timed on the same text up to a million words. How to run it is told in
 * CONTRIBUTING.md.
 */
public final class RepeatBenchmark {

  private static final int[] SIZES = {100_000, 300_000, 1_000_000, 3_000_000, 10_000_000};
  private static final int SIM_LIMIT = 1_000_000;

  private RepeatBenchmark() {}

  /**
   * Prints the table.
   *
   * @param args the largest number of words, or nothing for ten million
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : SIZES[SIZES.length - 1];
    // Once for the compiler; the figures are those of a program that is warm.
    seconds(new GeneratedText(1).grownTo(200_000).manuscript());
    System.out.printf(
        "%12s %10s %10s %10s %9s %9s %12s%n",
        "words", "seconds", "cpu s", "exponent", "clusters", "heap MB", "sim_text s");
    double last = 0;
    int lastSize = 0;
    for (int size : SIZES) {
      if (size > most) {
        break;
      }
      GeneratedText text = new GeneratedText(42).grownTo(size);
      String sim = size <= SIM_LIMIT ? simText(text.text()) : "-";
      AnalyzedManuscript manuscript = text.manuscript();
      text = null;
      System.gc();
      resetPeak();
      double[] figures = seconds(manuscript);
      double exponent =
          lastSize == 0 ? 0 : Math.log(figures[2] / last) / Math.log((double) size / lastSize);
      System.out.printf(
          Locale.ROOT,
          "%12d %10.2f %10.2f %10s %9.0f %9d %12s%n",
          size,
          figures[0],
          figures[2],
          lastSize == 0 ? "-" : "%.2f".formatted(exponent),
          figures[1],
          peak() >> 20,
          sim);
      last = figures[2];
      lastSize = size;
    }
  }

  /**
   * Wall time from read documents to aligned repeats, how many clusters were found, and the
   * processor time of all threads, which other programs on the machine disturb less.
   */
  private static double[] seconds(AnalyzedManuscript manuscript) {
    long cpu = cpuNanos();
    long start = System.nanoTime();
    AlignedRepeats repeats = new RepeatAnalysis(RepeatSettings.DEFAULT).of(manuscript);
    double wall = (System.nanoTime() - start) / 1e9;
    return new double[] {wall, repeats.clusters().size(), (cpuNanos() - cpu) / 1e9};
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String simText(String text) throws IOException, InterruptedException {
    Path program = Path.of("/usr/bin/sim_text");
    if (!Files.isExecutable(program)) {
      return "none";
    }
    Path file = Files.createTempFile("repeats", ".txt");
    Path out = Files.createTempFile("repeats", ".out");
    try {
      Files.writeString(file, text);
      long start = System.nanoTime();
      int exit =
          new ProcessBuilder(List.of(program.toString(), "-r", "12", file.toString()))
              .redirectErrorStream(true)
              .redirectOutput(new File(out.toString()))
              .start()
              .waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      return exit == 0 ? "%.2f".formatted(seconds) : "exit " + exit;
    } finally {
      Files.delete(file);
      Files.delete(out);
    }
  }

  private static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
