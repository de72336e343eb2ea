package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.AlignedPassages;
import org.isogloss.rules.repeats.engine.RepeatEngine;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.repeats.engine.TokenRange;
import org.isogloss.rules.repeats.engine.TokenSequence;
import org.junit.jupiter.api.Test;

/** The engine must cover every repeat that a plain suffix array finds. */
class VerbatimOracleTest {

  private static final int WORDS = 12;

  /** No run is ignored for having few content words. */
  private static final RepeatSettings ALL = new RepeatSettings(5, WORDS, 0, 15, 0.7, 12, 0.85, 0.6);

  @Test
  void coversWhatStandsTwiceInGeneratedText() {
    int repeated = 0;
    for (int seed = 0; seed < 8; seed++) {
      GeneratedText text = new GeneratedText(seed).grownTo(30_000);
      repeated += requireCovered(text.tokens(), "seed " + seed);
    }
    assertThat(repeated).isGreaterThan(200);
  }

  /** Parts of the same few passages that begin and end anywhere, with slips in them. */
  @Test
  void coversStretchesThatOverlapInManyWays() {
    int repeated = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Integer> ids = new ArrayList<>();
      int unique = 1000;
      for (int stretch = 0; stretch < 14; stretch++) {
        int passage = random.nextInt(3);
        int start = random.nextInt(30);
        int end = start + 12 + random.nextInt(30);
        for (int word = start; word < end; word++) {
          ids.add(random.nextInt(25) == 0 ? unique++ : passage * 100 + word);
        }
        ids.add(random.nextInt(3) == 0 ? -1 : unique++);
      }
      int[] lemmas = IntStream.range(0, unique).toArray();
      byte[] flags = new byte[ids.size()];
      Arrays.fill(flags, (byte) TokenSequence.CONTENT);
      int[] sequence = ids.stream().mapToInt(Integer::intValue).toArray();
      repeated += requireCovered(new TokenSequence(sequence, lemmas, flags), "seed " + seed);
    }
    assertThat(repeated).isGreaterThan(3000);
  }

  @Test
  void coversWhatStandsTwiceInTheSeeds() throws IOException, ReadException {
    List<AnalyzedDocument> documents = new ArrayList<>();
    Segmenter segmenter = new Segmenter();
    for (Path file : seeds()) {
      Document document =
          new MarkdownReader().read(new DocumentId(file.toString()), Files.readAllBytes(file));
      documents.add(new AnalyzedDocument(document, segmenter.segment(document)));
    }
    assertThat(documents).hasSizeGreaterThan(3);
    int repeated =
        requireCovered(
            new ManuscriptTokens(new AnalyzedManuscript(documents)).sequence(), "the seeds");
    assertThat(repeated).isGreaterThan(2);
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../seeds"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Fails where a repeated run is not inside members; returns how many runs there are. */
  private static int requireCovered(TokenSequence tokens, String name) {
    int[] ids = IntStream.range(0, tokens.size()).map(tokens::id).toArray();
    boolean[] covered = new boolean[ids.length];
    for (AlignedPassages cluster : new RepeatEngine(ALL).find(tokens).clusters()) {
      for (TokenRange member : cluster.members()) {
        Arrays.fill(covered, member.start(), member.end(), true);
      }
    }
    Integer[] suffixes = new Integer[ids.length];
    Arrays.setAll(suffixes, i -> i);
    Arrays.sort(suffixes, (a, b) -> compare(ids, a, b));
    int runs = 0;
    for (int i = 1; i < suffixes.length; i++) {
      int common = common(ids, suffixes[i - 1], suffixes[i]);
      if (common >= WORDS) {
        runs++;
        for (int start : new int[] {suffixes[i - 1], suffixes[i]}) {
          for (int at = start; at < start + common; at++) {
            assertThat(covered[at])
                .as("%s, token %d of the run of %d at %d", name, at, common, start)
                .isTrue();
          }
        }
      }
    }
    return runs;
  }

  private static int compare(int[] ids, int a, int b) {
    int common = common(ids, a, b);
    int left = a + common < ids.length ? ids[a + common] : -2;
    int right = b + common < ids.length ? ids[b + common] : -2;
    return left != right ? Integer.compare(left, right) : Integer.compare(a, b);
  }

  /** How many tokens two suffixes have in common before one of them meets a barrier. */
  private static int common(int[] ids, int a, int b) {
    int common = 0;
    while (a + common < ids.length
        && b + common < ids.length
        && ids[a + common] >= 0
        && ids[a + common] == ids[b + common]) {
      common++;
    }
    return a == b ? 0 : common;
  }
}
