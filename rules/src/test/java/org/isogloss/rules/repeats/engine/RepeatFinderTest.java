package org.isogloss.rules.repeats.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RepeatFinderTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void aRunInTwoPlacesIsOneCluster() {
    assertThat(find(3, 1, 2, 3, 4, 9, 1, 2, 3, 4)).containsExactly(cluster(4, 0, 5));
  }

  @Test
  void aShorterRunWithAPlaceOfItsOwnHasAllItsPlaces() {
    assertThat(find(3, 1, 2, 3, 4, -1, 7, 1, 2, 3, 4, -1, 8, 1, 2, 3, 9))
        .containsExactly(cluster(4, 0, 6), cluster(3, 0, 6, 12));
  }

  @Test
  void nothingCrossesABarrier() {
    assertThat(find(3, 1, 2, -1, 3, 1, 2, -1, 3)).isEmpty();
  }

  @Test
  void aRunWithTooFewContentWordsIsNoRepeat() {
    int[] ids = {1, 2, 3, 9, 1, 2, 3};
    boolean[] content = {true, false, true, true, true, false, true};
    assertThat(new RepeatFinder(3, 2).find(ids, content)).containsExactly(cluster(3, 0, 4));
    assertThat(new RepeatFinder(3, 3).find(ids, content)).isEmpty();
  }

  @Test
  void aSentenceInARowIsAMemberEachTime() {
    assertThat(find(3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4)).containsExactly(cluster(4, 0, 4, 8));
  }

  @Test
  void aShortRhythmIsCutToWholePeriods() {
    assertThat(find(3, 1, 2, 1, 2, 1, 2, 1, 2)).containsExactly(cluster(4, 0, 4));
  }

  @Test
  void plantedPassagesAgreeWithBruteForce() {
    for (int seed = 0; seed < 150; seed++) {
      int[] ids = planted(new Random(seed));
      assertThat(find(5, ids)).as("seed %d", seed).isEqualTo(bruteForce(5, ids));
    }
  }

  /** Few letters make overlaps and many places, where only the guarantees of a cluster hold. */
  @Test
  void clustersOfFewLettersKeepTheirPromises() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      int letters = 1 + random.nextInt(3);
      int[] ids =
          random.ints(random.nextInt(80), 0, 40).map(i -> i == 0 ? -1 : i % letters).toArray();
      for (RepeatCluster cluster : find(3, ids)) {
        assertThat(cluster.length()).isGreaterThanOrEqualTo(3);
        int[] text = text(ids, cluster.members().get(0));
        assertThat(text).doesNotContain(-1);
        assertThat(cluster.members()).as("seed %d", seed).isEqualTo(disjointPlaces(ids, text));
      }
    }
  }

  /** Each place of a seed is in a member, no matter how many places it has. */
  @Test
  void everyRepeatedSeedIsCovered() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Integer> text = new ArrayList<>();
      int unique = 1000;
      for (int i = 0; i < 30; i++) {
        int start = random.nextInt(10);
        int end = start + random.nextInt(12);
        for (int word = start; word < end; word++) {
          text.add(word);
        }
        text.add(random.nextBoolean() ? -1 : unique++);
      }
      int[] ids = text.stream().mapToInt(Integer::intValue).toArray();
      List<RepeatCluster> found = find(4, ids);
      for (int i = 0; i + 4 <= ids.length; i++) {
        TokenRange gram = new TokenRange(i, i + 4);
        int[] words = text(ids, gram);
        if (Arrays.stream(words).noneMatch(w -> w < 0) && disjointPlaces(ids, words).size() > 1) {
          assertThat(found)
              .as("seed %d, token %d", seed, i)
              .anyMatch(c -> c.members().stream().anyMatch(m -> contains(m, gram)));
        }
      }
    }
  }

  @Test
  void oneTokenAMillionTimesStaysFast() {
    int[] ids = new int[1_000_000];
    List<RepeatCluster> found = assertTimeoutPreemptively(LIMIT, () -> find(12, ids));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).members()).hasSize(1_000_000 / 12);
  }

  /** Many different repeats that all begin with one and the same sentence. */
  @Test
  void manyPairsWithOneBeginningStayFast() {
    int[] ids = new int[40_000 * 25];
    Arrays.setAll(
        ids, i -> i % 25 == 24 ? -1 : i % 25 < 12 ? i % 25 : 100 + i / 25 % 20_000 * 25 + i % 25);
    List<RepeatCluster> found = assertTimeoutPreemptively(LIMIT, () -> find(12, ids));
    assertThat(found.size()).isEqualTo(20_000);
    assertThat(found.stream().allMatch(c -> c.length() == 24 && c.members().size() == 2)).isTrue();
  }

  @Test
  void twoLettersAtRandomStayFast() {
    int[] ids = new Random(7).ints(500_000, 0, 2).toArray();
    assertTimeoutPreemptively(LIMIT, () -> find(12, ids));
  }

  private static List<RepeatCluster> find(int minWords, int... ids) {
    boolean[] content = new boolean[ids.length];
    Arrays.fill(content, true);
    return new RepeatFinder(minWords, 1).find(ids, content);
  }

  private static RepeatCluster cluster(int length, int... starts) {
    return new RepeatCluster(
        Arrays.stream(starts).mapToObj(s -> new TokenRange(s, s + length)).toList());
  }

  /** Parts of three passages, up to four of each, between words that occur only once. */
  private static int[] planted(Random random) {
    List<Integer> order = new ArrayList<>(List.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2));
    Collections.shuffle(order, random);
    List<Integer> text = new ArrayList<>();
    int unique = 1000;
    for (int passage : order) {
      int start = random.nextInt(15);
      int end = start + random.nextInt(16);
      for (int word = start; word < end; word++) {
        text.add(passage * 100 + word);
      }
      text.add(random.nextInt(3) == 0 ? -1 : unique++);
    }
    return text.stream().mapToInt(Integer::intValue).toArray();
  }

  /** All repeated texts, without those whose places are all inside longer repeats. */
  private static List<RepeatCluster> bruteForce(int minWords, int[] ids) {
    Comparator<TokenRange> order =
        Comparator.comparingInt(TokenRange::start).thenComparingInt(TokenRange::end);
    TreeSet<TokenRange> repeated = new TreeSet<>(order);
    for (int start = 0; start < ids.length; start++) {
      for (int end = start + minWords; end <= ids.length && ids[end - 1] >= 0; end++) {
        TokenRange range = new TokenRange(start, end);
        int[] text = text(ids, range);
        if (Arrays.stream(text).allMatch(w -> w >= 0) && disjointPlaces(ids, text).size() > 1) {
          repeated.add(range);
        }
      }
    }
    List<RepeatCluster> found = new ArrayList<>();
    for (TokenRange range : repeated) {
      if (repeated.stream().noneMatch(r -> !r.equals(range) && contains(r, range))) {
        RepeatCluster cluster = new RepeatCluster(disjointPlaces(ids, text(ids, range)));
        if (!found.contains(cluster)) {
          found.add(cluster);
        }
      }
    }
    found.sort(
        Comparator.comparingInt((RepeatCluster c) -> c.members().get(0).start())
            .thenComparingInt(c -> -c.length()));
    return found;
  }

  private static boolean contains(TokenRange outer, TokenRange inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static int[] text(int[] ids, TokenRange range) {
    return Arrays.copyOfRange(ids, range.start(), range.end());
  }

  private static List<TokenRange> disjointPlaces(int[] ids, int[] text) {
    List<TokenRange> places = new ArrayList<>();
    int start = 0;
    while (start + text.length <= ids.length) {
      TokenRange range = new TokenRange(start, start + text.length);
      if (Arrays.equals(text(ids, range), text)) {
        places.add(range);
        start = range.end();
      } else {
        start++;
      }
    }
    return places;
  }
}
