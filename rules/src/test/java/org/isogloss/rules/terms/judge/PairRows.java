package org.isogloss.rules.terms.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Describes the pairs of labeled documents and writes them as rows of features. CONTRIBUTING.md
 * explains how to run it.
 */
public final class PairRows {

  private static final int THREADS = 2;
  private static final int FIXED_ARGUMENTS = 4;
  private static final int REPORTED = 50;

  private PairRows() {}

  /**
   * Reads labeled documents and writes their pairs. Judged manuscripts that the file to write
   * already has but the folder has not are kept as they were described before.
   *
   * @param args the file to write, the folder of labeled documents, the folder of planted
   *     documents, the sheet of pairs that were read, and {@code NAME=REPOSITORY} for every
   *     document or set whose origin is not in the folder
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> repositories = new HashMap<>();
    for (int i = FIXED_ARGUMENTS; i < args.length; i++) {
      String[] named = args[i].split("=", 2);
      repositories.put(named[0], named[1]);
    }
    Path file = Path.of(args[0]);
    PairReading reading = PairReading.read(Path.of(args[FIXED_ARGUMENTS - 1]));
    List<LabelledManuscript> manuscripts =
        manuscripts(Path.of(args[1]), Path.of(args[2]), new LabelledFolder(repositories)).stream()
            .map(reading::labelled)
            .toList();
    LabelledRows rows = describe(manuscripts);
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        rows = rows.withJudgedOf(RowsFile.read(in));
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      RowsFile.write(rows, out);
    }
    System.out.printf("%d rows of %d manuscripts%n", rows.rows().size(), rows.manuscripts().size());
  }

  private static List<LabelledManuscript> manuscripts(
      Path labelled, Path planted, LabelledFolder folder) throws IOException {
    Path variants = labelled.resolve("variants");
    Path dev = labelled.resolve("dev");
    List<LabelledManuscript> clean =
        new ArrayList<>(
            folder.clean(variants.resolve("clean"), Optional.of(variants.resolve("clean.jsonl"))));
    clean.addAll(folder.clean(dev.resolve("clean"), Optional.empty()));
    List<LabelledManuscript> all = new ArrayList<>();
    all.addAll(
        folder.cases(RowSet.MINED, variants.resolve("cases.jsonl"), variants.resolve("docs")));
    all.addAll(folder.cases(RowSet.DEV, dev.resolve("cases.jsonl"), dev));
    all.addAll(clean);
    all.addAll(folder.judged(labelled.resolve("real")));
    try (Stream<Path> files = Files.list(labelled)) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        all.add(folder.paper(gold, labelled.resolveSibling("")));
      }
    }
    all.addAll(folder.planted(planted, clean));
    return all;
  }

  private static LabelledRows describe(List<LabelledManuscript> all) throws InterruptedException {
    ManuscriptPairs pairs = new ManuscriptPairs();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<ManuscriptPairs.Found>> found = new ArrayList<>();
      for (LabelledManuscript manuscript : all) {
        found.add(pool.submit(() -> needed(manuscript, pairs.of(manuscript.files()))));
      }
      List<LabelledRows.Manuscript> manuscripts = new ArrayList<>();
      List<LabelledRows.Case> cases = new ArrayList<>();
      List<LabelledRow> rows = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        LabelledManuscript one = all.get(i);
        ManuscriptPairs.Found result = found.get(i).get();
        found.set(i, null);
        manuscripts.add(
            new LabelledRows.Manuscript(one.repository(), one.set(), one.id(), result.words()));
        cases.addAll(one.cases());
        result.pairs().forEach(pair -> one.row(pair).ifPresent(rows::add));
        if ((i + 1) % REPORTED == 0) {
          System.out.printf("%d of %d manuscripts, %d rows%n", i + 1, all.size(), rows.size());
        }
      }
      return new LabelledRows(manuscripts, cases, rows);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a manuscript cannot be described", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Drops the pairs that are not needed as soon as they are known, to save memory. */
  private static ManuscriptPairs.Found needed(
      LabelledManuscript manuscript, ManuscriptPairs.Found found) {
    return new ManuscriptPairs.Found(
        found.words(), found.pairs().stream().filter(pair -> isNeeded(manuscript, pair)).toList());
  }

  private static boolean isNeeded(LabelledManuscript manuscript, DescribedPair pair) {
    return manuscript
        .row(pair)
        .filter(
            row ->
                row.label() != PairLabel.UNKNOWN
                    || !row.cases().isEmpty()
                    || Math.floorMod(pair.oneTexts().hashCode(), LabelledRows.UNKNOWN_ROWS) == 0)
        .isPresent();
  }
}
