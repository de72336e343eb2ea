package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.junit.jupiter.api.Test;

/** Learns the weights of {@link Likelihood} again, from the findings that readers judged. */
class LikelihoodTrainingTest {

  private static final String EARLIER = "earlier";

  private static final int STEPS = 50;

  private static final List<Judgment> JUDGED =
      DataFile.lines(LikelihoodTrainingTest.class, "judged-findings.tsv").stream()
          .map(line -> line.split("\t", -1))
          .map(cells -> new Judgment(cells[0], cells[1].equals("true"), cells[2]))
          .toList();

  private record Judgment(String rule, boolean right, String text) {

    boolean isOfKnownText() {
      return !text.equals(EARLIER);
    }
  }

  /** What is known of a finding before it is judged, and the verdict. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Sample(double[] features, boolean right) {}

  @Test
  void theRecordsAreThoseOfTheJudgedFindings() {
    assertThat(records(judgment -> true))
        .containsExactlyElementsOf(DataFile.lines(RuleRecords.class, "judged.txt"));
  }

  @Test
  void theWeightsAreThoseThatTheJudgedFindingsGive() {
    double[] learned = learned(samples(text -> true));

    for (int i = 0; i < learned.length; i++) {
      assertThat(learned[i]).isCloseTo(Likelihood.WEIGHTS.get(i), within(0.006));
    }
  }

  /** The figures of docs/quality/languagetool.md: no text has been seen by what judges it. */
  @Test
  void findingsOfUnseenTextsAreRightMoreOftenThanBefore() {
    int shown = 0;
    int right = 0;
    int all = 0;
    int allRight = 0;
    for (String text : texts()) {
      double[] learned = learned(samples(other -> !other.equals(text)));
      for (Sample sample : samplesOf(text)) {
        boolean reported = probability(learned, sample.features()) >= Likelihood.REPORTED;
        all++;
        allRight += sample.right() ? 1 : 0;
        shown += reported ? 1 : 0;
        right += reported && sample.right() ? 1 : 0;
      }
    }

    assertThat((double) allRight / all).isBetween(0.72, 0.73);
    assertThat((double) right / shown).isBetween(0.77, 0.80);
    assertThat((double) right / allRight).isBetween(0.91, 0.94);
  }

  private static List<String> texts() {
    return JUDGED.stream()
        .filter(Judgment::isOfKnownText)
        .map(Judgment::text)
        .distinct()
        .sorted()
        .toList();
  }

  /** The lines of judged.txt for some judgments. */
  private static List<String> records(Predicate<Judgment> some) {
    Map<String, int[]> counts = new TreeMap<>();
    JUDGED.stream()
        .filter(some)
        .forEach(
            judgment -> {
              int[] count =
                  counts.computeIfAbsent(
                      judgment.rule().replaceFirst("^EN_COMPOUNDS_.*", "EN_COMPOUNDS_*"),
                      rule -> new int[2]);
              count[0] += judgment.right() ? 1 : 0;
              count[1]++;
            });
    return counts.entrySet().stream()
        .map(e -> "%s %d %d".formatted(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private static List<Sample> samples(Predicate<String> texts) {
    return texts().stream().filter(texts).flatMap(text -> samplesOf(text).stream()).toList();
  }

  /** The judged findings of a text, with the records of rules in all other texts. */
  private static List<Sample> samplesOf(String text) {
    RuleRecords others = new RuleRecords(records(judgment -> !judgment.text().equals(text)));
    String[] size =
        DataFile.lines(LikelihoodTrainingTest.class, "judged-texts.tsv").stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells[0].equals(text))
            .findFirst()
            .orElseThrow();
    double frequency = Likelihood.frequency(Long.parseLong(size[1]), Double.parseDouble(size[2]));
    return JUDGED.stream()
        .filter(judgment -> judgment.text().equals(text))
        .map(
            judgment ->
                new Sample(
                    Likelihood.features(others.share(judgment.rule()), frequency),
                    judgment.right()))
        .toList();
  }

  private static double probability(double[] weights, double[] features) {
    double odds = 0;
    for (int i = 0; i < weights.length; i++) {
      odds += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** Logistic regression without a penalty, by Newton's method. */
  private static double[] learned(List<Sample> samples) {
    int n = Likelihood.WEIGHTS.size();
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[n][n + 1];
      for (Sample sample : samples) {
        double p = probability(weights, sample.features());
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            system[i][j] += p * (1 - p) * sample.features()[i] * sample.features()[j];
          }
          system[i][n] += ((sample.right() ? 1 : 0) - p) * sample.features()[i];
        }
      }
      double[] change = solved(system);
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  /** Solves linear equations by elimination; the last column is the right side. */
  private static double[] solved(double[][] rows) {
    List<double[]> open = new ArrayList<>(List.of(rows));
    int n = rows.length;
    double[][] done = new double[n][];
    for (int column = 0; column < n; column++) {
      int c = column;
      double[] pivot =
          open.stream().max(Comparator.comparingDouble(row -> Math.abs(row[c]))).orElseThrow();
      open.remove(pivot);
      done[c] = pivot;
      Stream.concat(open.stream(), Stream.of(done).limit(c))
          .forEach(
              row -> {
                double factor = row[c] / pivot[c];
                for (int i = c; i <= n; i++) {
                  row[i] -= factor * pivot[i];
                }
              });
    }
    double[] result = new double[n];
    for (int i = 0; i < n; i++) {
      result[i] = done[i][n] / done[i][i];
    }
    return result;
  }
}
