package org.isogloss.rules.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.rules.Measurement;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;

/**
 * Times the search for term variants, from the characters of one Markdown file to its findings, on
 * generated books of growing size, and prints the growth exponent of the processor time between
 * sizes. CONTRIBUTING.md explains how to run it.
 */
public final class TermBenchmark {

  private static final int[] SIZES = {100_000, 300_000, 1_000_000};

  private TermBenchmark() {}

  /**
   * Measures books of growing size, up to the largest.
   *
   * @param args the maximum number of words, or nothing for a million; and the number of threads,
   *     or nothing for two
   */
  public static void main(String[] args) {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : SIZES[SIZES.length - 1];
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    // One warm-up run for the compiler; the figures are for a warm program.
    run(new GeneratedBook(1).grownTo(60_000), threads);
    System.out.printf(
        "%12s %10s %10s %10s %9s %9s%n",
        "words", "seconds", "cpu s", "exponent", "findings", "heap MB");
    Measurement last = null;
    int lastSize = 0;
    for (int size : SIZES) {
      if (size > most) {
        break;
      }
      String text = new GeneratedBook(42).grownTo(size);
      List<Report> reports = new ArrayList<>();
      Measurement took = Measurement.of(() -> reports.add(run(text, threads)));
      System.out.printf(
          Locale.ROOT,
          "%12d %10.2f %10.2f %10s %9d %9d%n",
          reports.get(0).documents().get(0).words(),
          took.wall(),
          took.cpu(),
          last == null ? "-" : "%.2f".formatted(took.exponent(last, (double) size / lastSize)),
          reports.get(0).findings().size(),
          took.heap());
      last = took;
      lastSize = size;
    }
  }

  private static Report run(String text, int threads) {
    RepeatAnalysis repeats = new RepeatAnalysis(RepeatSettings.DEFAULT);
    TermVariantsRule rule = new TermVariantsRule(new TermAnalysis(repeats)::of);
    try {
      Document document =
          new MarkdownReader()
              .read(new DocumentId("book.md"), text.getBytes(StandardCharsets.UTF_8));
      return new Linter(List.of(rule), threads).lint(List.of(List.of(document)), List.of());
    } catch (ReadException e) {
      throw new IllegalStateException("the generated book cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the benchmark was interrupted", e);
    }
  }
}
