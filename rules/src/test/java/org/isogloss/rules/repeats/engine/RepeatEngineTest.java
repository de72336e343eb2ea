package org.isogloss.rules.repeats.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.isogloss.rules.Measurement;
import org.junit.jupiter.api.Test;

class RepeatEngineTest {

  /** Stops a hanging test; generous, for busy machines. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** Processor seconds, which do not depend on other work on the machine; a few are needed. */
  private static final double MOST_WORK = 20;

  /** The time that an idle thread may take; the search takes a hundred times as much. */
  private static final Duration NOTHING = Duration.ofMillis(10);

  @Test
  void anEditedPassageIsAlignedWordByWord() {
    int[] ids = {
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, -1, 1, 2, 3, 4, 5, 6,
      7, 30, 9, 10, 11, 12, 13, 40, 14, 15, 16, 17, 18, 19, 20, -1
    };
    List<AlignedPassages> clusters = find(ids).clusters();
    assertThat(clusters).hasSize(1);
    TokenAlignment alignment = clusters.get(0).alignments().get(0);
    assertThat(alignment.first()).isEqualTo(new TokenRange(0, 20));
    assertThat(alignment.second()).isEqualTo(new TokenRange(21, 42));
    assertThat(alignment.edits())
        .containsExactly(
            new TokenAlignment.Edit(new TokenRange(7, 8), new TokenRange(28, 29)),
            new TokenAlignment.Edit(new TokenRange(13, 13), new TokenRange(34, 35)));
    assertThat(alignment.similarity()).isEqualTo(0.95);
  }

  @Test
  void aChainOfEditsIsOneCluster() {
    int[] first = IntStream.range(0, 30).toArray();
    int[] second = first.clone();
    second[10] = 100;
    int[] third = second.clone();
    third[20] = 200;
    List<AlignedPassages> clusters = find(joined(first, second, third)).clusters();
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).members())
        .containsExactly(new TokenRange(0, 30), new TokenRange(31, 61), new TokenRange(62, 92));
  }

  @Test
  void aPartThatStandsAloneIsAClusterOfItsOwn() {
    int[] whole = IntStream.range(0, 40).toArray();
    int[] part = Arrays.copyOfRange(whole, 0, 14);
    List<AlignedPassages> clusters = find(joined(whole, whole, part)).clusters();
    assertThat(clusters).hasSize(2);
    assertThat(clusters.get(0).members())
        .containsExactly(new TokenRange(0, 40), new TokenRange(41, 81));
    assertThat(clusters.get(1).members())
        .containsExactly(new TokenRange(0, 14), new TokenRange(41, 55), new TokenRange(82, 96));
  }

  /** Of a sentence in another order no five words in a row are equal. */
  @Test
  void aSentenceInAnotherOrderIsFoundByItsLemmas() {
    int[] first = IntStream.range(0, 28).toArray();
    int[] second = first.clone();
    for (int i = 3; i + 4 < second.length; i += 4) {
      int kept = second[i];
      second[i] = second[i + 1];
      second[i + 1] = kept;
    }
    List<AlignedPassages> clusters = find(joined(first, second)).clusters();
    assertThat(clusters).hasSize(1);
  }

  @Test
  void aNumberIsComparedButNoSeedStandsOnIt() {
    int[] first = {1, 2, 500, 3, 4, 501, 5, 6, 502, 7, 8, 503, 9, 10, 504, 11, 12, 13, 14, 15};
    int[] second = {1, 2, 600, 3, 4, 601, 5, 6, 502, 7, 8, 503, 9, 10, 504, 11, 12, 13, 14, 15};
    int[] ids = joined(first, second);
    byte[] flags = flags(ids);
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] >= 500) {
        flags[i] = (byte) (flags[i] | TokenSequence.NUMBER);
      }
    }
    List<AlignedPassages> clusters = find(ids, flags).clusters();
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).alignments().get(0).edits()).hasSize(2);
  }

  @Test
  void theResultDoesNotDependOnTheThreadsAndNoOthersWork() throws Exception {
    Random random = new Random(3);
    List<int[]> passages = new ArrayList<>();
    for (int i = 0; i < 12_000; i++) {
      int[] passage = random.ints(25, 0, 3000).toArray();
      int[] old = i > 10 && random.nextInt(5) == 0 ? passages.get(random.nextInt(i)) : passage;
      passages.add(old.clone());
      passages.get(i)[random.nextInt(25)] = random.nextInt(3000);
    }
    int[] ids = joined(passages.toArray(int[][]::new));
    assertThat(ids.length).isGreaterThan(2 << 17);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      long before = processorTimeOfCommonPool();
      RepeatEngine.Result alone = one.submit(() -> find(ids)).get();
      assertThat(processorTimeOfCommonPool() - before).isLessThan(NOTHING.toNanos());
      assertThat(alone.clusters().size()).isGreaterThan(1000);
      assertThat(four.submit(() -> find(ids)).get()).isEqualTo(alone);
    } finally {
      one.shutdown();
      four.shutdown();
    }
  }

  /** The processor time, in nanoseconds, of its threads that are still alive. */
  private static long processorTimeOfCommonPool() {
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("ForkJoinPool.commonPool"))
        .mapToLong(thread -> Math.max(0, times.getThreadCpuTime(thread.getId())))
        .sum();
  }

  /** The same sentence with a different number each time, as in the rows of a log. */
  @Test
  void oneSentenceWithAnotherWordEachTimeStaysFast() {
    int[] ids = new int[20_000 * 20];
    Arrays.setAll(ids, i -> i % 20 == 19 ? -1 : i % 20 == 9 ? 1000 + i / 20 : i % 20);
    RepeatEngine.Result found = findFast(ids);
    assertThat(found.clusters()).hasSize(1);
    assertThat(found.clusters().get(0).members()).hasSize(20_000);
  }

  @Test
  void oneLetterAMillionTimesStaysFast() {
    RepeatEngine.Result found = findFast(new int[1_000_000]);
    assertThat(found.clusters()).hasSize(1);
  }

  @Test
  void deBruijnTextsStayFast() {
    // Longer words than a seed, so that every seed occurs in several places.
    for (int letters : new int[] {2, 6}) {
      int[] ids = deBruijn(letters, letters == 2 ? 16 : 6);
      assertThat(ids.length).isGreaterThan(40_000);
      findFast(ids);
    }
  }

  /** What is found, with little work. */
  private static RepeatEngine.Result findFast(int[] ids) {
    List<RepeatEngine.Result> found = new ArrayList<>();
    Measurement took =
        assertTimeoutPreemptively(LIMIT, () -> Measurement.of(() -> found.add(find(ids))));
    assertThat(took.cpu()).isLessThan(MOST_WORK);
    return found.get(0);
  }

  /** Every word of this many letters once: F. Ruskey's recursion over Lyndon words. */
  private static int[] deBruijn(int letters, int length) {
    List<Integer> text = new ArrayList<>();
    lyndon(1, 1, new int[length + 1], letters, length, text);
    return text.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void lyndon(
      int at, int period, int[] word, int letters, int length, List<Integer> text) {
    if (at > length) {
      if (length % period == 0) {
        for (int i = 1; i <= period; i++) {
          text.add(word[i]);
        }
      }
      return;
    }
    word[at] = word[at - period];
    lyndon(at + 1, period, word, letters, length, text);
    for (int letter = word[at - period] + 1; letter < letters; letter++) {
      word[at] = letter;
      lyndon(at + 1, at, word, letters, length, text);
    }
  }

  private static int[] joined(int[]... passages) {
    return Arrays.stream(passages)
        .flatMapToInt(passage -> IntStream.concat(Arrays.stream(passage), IntStream.of(-1)))
        .toArray();
  }

  private static RepeatEngine.Result find(int[] ids) {
    return find(ids, flags(ids));
  }

  private static byte[] flags(int[] ids) {
    byte[] flags = new byte[ids.length];
    Arrays.fill(flags, (byte) TokenSequence.CONTENT);
    return flags;
  }

  private static RepeatEngine.Result find(int[] ids, byte[] flags) {
    int[] lemmas = IntStream.rangeClosed(0, Arrays.stream(ids).max().orElse(0)).toArray();
    return new RepeatEngine(RepeatSettings.DEFAULT).find(new TokenSequence(ids, lemmas, flags));
  }
}
