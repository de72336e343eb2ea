package org.isogloss.rules.repeats;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.Measurement;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/**
 * Times the search for repeats on generated text of growing size and prints the growth exponent of
 * the processor time between sizes. Where Debian's sim_text (package similarity-tester) is
 * installed, it is timed on the same text up to a million words. CONTRIBUTING.md explains how to
 * run it.
 */
public final class RepeatBenchmark {

  private static final int[] SIZES = {100_000, 300_000, 1_000_000, 3_000_000, 10_000_000};
  private static final int SIM_LIMIT = 1_000_000;

  private RepeatBenchmark() {}

  /**
   * Prints the table.
   *
   * @param args the maximum number of words, or nothing for ten million
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : SIZES[SIZES.length - 1];
    // One warm-up run for the compiler; the figures are for a warm program.
    find(new GeneratedText(1).grownTo(200_000).manuscript());
    System.out.printf(
        "%12s %10s %10s %10s %9s %9s %12s%n",
        "words", "seconds", "cpu s", "exponent", "clusters", "heap MB", "sim_text s");
    Measurement last = null;
    int lastSize = 0;
    for (int size : SIZES) {
      if (size > most) {
        break;
      }
      GeneratedText text = new GeneratedText(42).grownTo(size);
      String sim = size <= SIM_LIMIT ? simText(text.text()) : "-";
      AnalyzedManuscript manuscript = text.manuscript();
      text = null;
      List<AlignedRepeats> found = new ArrayList<>();
      Measurement took = Measurement.of(() -> found.add(find(manuscript)));
      System.out.printf(
          Locale.ROOT,
          "%12d %10.2f %10.2f %10s %9d %9d %12s%n",
          size,
          took.wall(),
          took.cpu(),
          last == null ? "-" : "%.2f".formatted(took.exponent(last, (double) size / lastSize)),
          found.get(0).clusters().size(),
          took.heap(),
          sim);
      last = took;
      lastSize = size;
    }
  }

  /** From read documents to aligned repeats. */
  private static AlignedRepeats find(AnalyzedManuscript manuscript) {
    return new RepeatAnalysis(RepeatSettings.DEFAULT).of(manuscript);
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
}
