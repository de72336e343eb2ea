package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.terms.judge.LogisticRegression;
import org.isogloss.rules.terms.judge.Sample;
import org.junit.jupiter.api.Test;

/** Learns the weights of {@link Likelihood} again, from the findings that readers judged. */
class LikelihoodTrainingTest {

  private static final String EARLIER = "earlier";

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
        boolean reported = sample.logOdds(learned) >= 0;
        all++;
        allRight += sample.positive() ? 1 : 0;
        shown += reported ? 1 : 0;
        right += reported && sample.positive() ? 1 : 0;
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
                    new int[] {0, 1},
                    Likelihood.features(others.share(judgment.rule()), frequency),
                    1,
                    judgment.right()))
        .toList();
  }

  private static double[] learned(List<Sample> samples) {
    return new LogisticRegression(samples, 0, new double[Likelihood.WEIGHTS.size()])
        .fit(new double[Likelihood.WEIGHTS.size()]);
  }
}
