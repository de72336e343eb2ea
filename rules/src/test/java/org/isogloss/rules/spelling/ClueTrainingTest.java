package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Confidence;
import org.isogloss.rules.terms.judge.LogisticRegression;
import org.isogloss.rules.terms.judge.Sample;
import org.junit.jupiter.api.Test;

/** Learns the weights of the {@link Clue clues} again, from the words that readers judged. */
class ClueTrainingTest {

  /** In the order of the features. */
  private static final List<Clue> CLUES = List.of(Clue.values());

  private static final double STRENGTH = 2;

  /** What a weight that was set by eye counts in log-odds. */
  private static final double SCALE = 0.7;

  /** Set by eye: a word with this sum of weights was as likely misspelled as not. */
  private static final double EVEN = 3.5;

  private static final Map<Clue, Double> SET_BY_EYE = setByEye();

  private static final List<Judged> JUDGED =
      DataFile.lines(ClueTrainingTest.class, "judged-words.tsv").stream().map(Judged::of).toList();

  /** Words of a text that have the same verdict and the same clues. */
  private record Judged(String text, String verdict, EnumSet<Clue> clues, int count) {

    static Judged of(String line) {
      String[] cells = line.split("\t", -1);
      EnumSet<Clue> clues = EnumSet.noneOf(Clue.class);
      Arrays.stream(cells[2].split(" ")).map(Clue::valueOf).forEach(clues::add);
      return new Judged(cells[0], cells[1], clues, Integer.parseInt(cells[3]));
    }

    /** Arguable ones count as not right. */
    Sample sample() {
      int[] indexes = clues.stream().mapToInt(CLUES::indexOf).toArray();
      double[] ones = new double[indexes.length];
      Arrays.fill(ones, 1);
      return new Sample(indexes, ones, count, verdict.equals("true"));
    }
  }

  private static Map<Clue, Double> setByEye() {
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    for (String line : DataFile.lines(ClueTrainingTest.class, "clues-by-eye.tsv")) {
      String[] cells = line.split("\t", -1);
      weights.put(Clue.valueOf(cells[0]), Double.parseDouble(cells[1]));
    }
    return Collections.unmodifiableMap(weights);
  }

  @Test
  void theWeightsAreThoseThatTheJudgedWordsGive() {
    double[] learned = learned(text -> true);

    for (Clue clue : CLUES) {
      assertThat(learned[CLUES.indexOf(clue)])
          .as(clue.name())
          .isCloseTo(clue.weight(), within(0.006));
    }
    assertThat(learned[CLUES.size()]).isCloseTo(Clue.CONSTANT, within(0.006));
  }

  /** The figures of docs/quality/spelling.md: no text was seen by what judges it. */
  @Test
  void mostWordsThatAreReportedInUnseenTextsAreMisspelled() {
    Map<Judged, Optional<Confidence>> confidence =
        JUDGED.stream()
            .map(Judged::text)
            .distinct()
            .flatMap(text -> confidence(text).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(counts(judged -> true)).isEqualTo("370 true, 75 arguable, 2562 false");
    assertThat(counts(judged -> isAtLeast(Confidence.MEDIUM, confidence.get(judged))))
        .isEqualTo("252 true, 3 arguable, 29 false");
    assertThat(counts(judged -> isAtLeast(Confidence.HIGH, confidence.get(judged))))
        .isEqualTo("179 true, 0 arguable, 9 false");
  }

  private static boolean isAtLeast(Confidence least, Optional<Confidence> confidence) {
    return confidence.filter(sure -> sure.compareTo(least) >= 0).isPresent();
  }

  private static Map<Judged, Optional<Confidence>> confidence(String text) {
    double[] learned = learned(other -> !other.equals(text));
    return JUDGED.stream()
        .filter(judged -> judged.text().equals(text))
        .collect(
            Collectors.toMap(
                judged -> judged,
                judged -> Suspicion.confidence(judged.sample().logOdds(learned))));
  }

  private static String counts(Predicate<Judged> some) {
    return "%d true, %d arguable, %d false"
        .formatted(count("true", some), count("arguable", some), count("false", some));
  }

  private static int count(String verdict, Predicate<Judged> some) {
    return JUDGED.stream()
        .filter(judged -> judged.verdict().equals(verdict))
        .filter(some)
        .mapToInt(Judged::count)
        .sum();
  }

  private static double[] learned(Predicate<String> some) {
    List<Sample> samples =
        JUDGED.stream().filter(judged -> some.test(judged.text())).map(Judged::sample).toList();
    double[] prior = new double[CLUES.size() + 1];
    SET_BY_EYE.forEach((clue, weight) -> prior[CLUES.indexOf(clue)] = weight * SCALE);
    prior[CLUES.size()] = -EVEN * SCALE;
    return new LogisticRegression(samples, STRENGTH, prior).fit(prior);
  }
}
