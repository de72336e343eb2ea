package org.isogloss.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.data.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearnessTest {

  private static final int COUNT = 60_000;
  private static final int WIDTH = 24;

  private static final byte[] FILE =
      ModelFile.load("org/isogloss/rules/lexicon/nearness.bin", in -> in.readAllBytes());

  private final Nearness nearness = new Nearness();

  @ParameterizedTest
  @CsvSource({
    "backpack, knapsack",
    "picture, image",
    "node, vertex",
    "nodes, vertices",
    "queries, requests",
    "lawyer, attorney",
    "color, colour",
    "function, functions",
    "high, low"
  })
  void wordsInTheSameCompanyAreNear(String a, String b) {
    assertThat(nearness.mutualRank(a, b).orElseThrow()).isBetween(1, 50);
    assertThat(nearness.mutualRank(b, a)).isEqualTo(nearness.mutualRank(a, b));
    assertThat(nearness.similarity(a, b).orElseThrow()).isBetween(0.4, 1.0);
    assertThat(nearness.similarity(b, a)).isEqualTo(nearness.similarity(a, b));
  }

  @ParameterizedTest
  @CsvSource({"family, suite", "lighthouse, algebra", "moment, quantization"})
  void othersAreBeyondTheHighestRank(String a, String b) {
    assertThat(nearness.knows(a)).isTrue();
    assertThat(nearness.knows(b)).isTrue();
    assertThat(nearness.mutualRank(a, b)).isEmpty();
    assertThat(nearness.similarity(a, b).orElseThrow()).isBetween(-1.0, 0.3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "zzyzx",
        "Node",
        "nodé",
        "node vertex",
        "aa",
        "zzzzzzzzzzzzzzzzzzzzzzzzz"
      })
  void unknownWordsHaveNoNeighbors(String word) {
    assertThat(nearness.knows(word)).isFalse();
    assertThat(nearness.similarity(word, "node")).isEmpty();
    assertThat(nearness.mutualRank("node", word)).isEmpty();
    assertThat(nearness.mutualRank(word, word)).isEmpty();
  }

  @Test
  void aWordIsNearestToItself() {
    assertThat(nearness.mutualRank("node", "node")).hasValue(1);
    assertThat(nearness.similarity("node", "node").orElseThrow()).isEqualTo(1, offset(1e-9));
  }

  /** The ranks are interpolated; here they are counted. */
  @ParameterizedTest
  @CsvSource({
    "picture, image",
    "node, vertex",
    "storage, memory",
    "error, mistake",
    "file, document",
    "method, function",
    "parameter, argument",
    "sum, summation"
  })
  void ranksAreAboutThoseThatAreCounted(String a, String b) {
    double exact = Math.max(countedRank(a, b), countedRank(b, a));

    assertThat((double) nearness.mutualRank(a, b).orElseThrow())
        .isBetween(exact * 0.8 - 2, exact * 1.25 + 2);
  }

  private int countedRank(String word, String neighbor) {
    double similarity = nearness.similarity(word, neighbor).orElseThrow();
    long nearer =
        words().stream()
            .filter(other -> !other.equals(word) && !other.equals(neighbor))
            .filter(other -> nearness.similarity(word, other).orElseThrow() > similarity)
            .count();
    return (int) nearer + 1;
  }

  @Test
  void threadsGetTheSameRanks() throws Exception {
    List<String> some = words().subList(20_000, 20_400);
    Callable<List<OptionalInt>> ranks =
        () -> {
          List<OptionalInt> found = new ArrayList<>();
          for (String one : some) {
            some.forEach(other -> found.add(new Nearness().mutualRank(one, other)));
          }
          return found;
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<OptionalInt>>> found = threads.invokeAll(List.of(ranks, ranks));
      assertThat(found.get(0).get()).isEqualTo(found.get(1).get()).contains(OptionalInt.empty());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void everyWordIsFound() {
    assertThat(words()).hasSize(COUNT).doesNotHaveDuplicates().isSorted();
    assertThat(words()).allMatch(nearness::knows);
  }

  /** The program that writes the file writes its checksum beside it. */
  @Test
  void theFileIsTheOneThatWasMade() throws NoSuchAlgorithmException {
    String checksum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));

    assertThat(DataFile.groups(Nearness.class, "nearness.txt").get("checksums"))
        .contains("nearness.bin sha256 " + checksum);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (int row = 0; row < COUNT; row++) {
      String word = new String(FILE, 4 + row * WIDTH, WIDTH, StandardCharsets.US_ASCII);
      words.add(word.replace("\0", ""));
    }
    return words;
  }
}
