package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.repeats.RepeatLikelihood.Traits;
import org.isogloss.rules.terms.judge.LogisticRegression;
import org.isogloss.rules.terms.judge.Sample;
import org.junit.jupiter.api.Test;

/** Learns the weights of {@link RepeatLikelihood} again, from the repeats that readers judged. */
class RepeatLikelihoodTrainingTest {

  private static final double STRENGTH = 2;

  private static final List<Judgment> JUDGED =
      DataFile.lines(RepeatLikelihoodTrainingTest.class, "judged-repeats.tsv").stream()
          .map(Judgment::of)
          .toList();

  private record Judgment(String text, String verdict, Traits traits) {

    static Judgment of(String line) {
      String[] cells = line.split("\t", -1);
      return new Judgment(
          cells[0],
          cells[1],
          new Traits(
              Integer.parseInt(cells[2]),
              Integer.parseInt(cells[3]),
              Integer.parseInt(cells[4]),
              cells[5].equals("entry")));
    }

    /** Arguable ones count as not right. */
    Sample sample() {
      return new Sample(
          new int[] {0, 1, 2, 3}, traits.features(), /* weight= */ 1, verdict.equals("true"));
    }
  }

  @Test
  void theWeightsAreThoseThatTheJudgedRepeatsGive() {
    double[] learned = learned(JUDGED);

    for (int i = 0; i < learned.length; i++) {
      assertThat(learned[i]).isCloseTo(RepeatLikelihood.WEIGHTS.get(i), within(0.006));
    }
  }

  /** The figures of docs/quality/confidence.md: no text was seen by what judges it. */
  @Test
  void mostRepeatsThatAreReportedInUnseenTextsAreRight() {
    ToDoubleFunction<Judgment> unseen =
        judgment ->
            judgment
                .sample()
                .logOdds(
                    learned(
                        JUDGED.stream()
                            .filter(other -> !other.text().equals(judgment.text()))
                            .toList()));
    List<Judgment> reported =
        JUDGED.stream().filter(j -> unseen.applyAsDouble(j) >= RepeatLikelihood.MEDIUM).toList();
    List<Judgment> sure =
        JUDGED.stream().filter(j -> unseen.applyAsDouble(j) >= RepeatLikelihood.HIGH).toList();

    assertThat(counts(JUDGED)).isEqualTo("214 true, 91 arguable, 130 false");
    assertThat(counts(reported)).isEqualTo("82 true, 15 arguable, 12 false");
    assertThat(counts(sure)).isEqualTo("24 true, 0 arguable, 0 false");
  }

  private static String counts(List<Judgment> judged) {
    return "%d true, %d arguable, %d false"
        .formatted(count(judged, "true"), count(judged, "arguable"), count(judged, "false"));
  }

  private static long count(List<Judgment> judged, String verdict) {
    return judged.stream().filter(judgment -> judgment.verdict().equals(verdict)).count();
  }

  private static double[] learned(List<Judgment> judged) {
    List<Sample> samples = judged.stream().map(Judgment::sample).toList();
    int weights = RepeatLikelihood.WEIGHTS.size();
    return new LogisticRegression(samples, STRENGTH, new double[weights]).fit(new double[weights]);
  }
}
