package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.junit.jupiter.api.Test;

class PairModelTest {

  private static final Feature FIRST = EnumSet.allOf(Feature.class).iterator().next();

  private static List<String> lines(String... further) {
    List<String> lines = new ArrayList<>(List.of("# a comment", ""));
    for (PairKind kind : PairKind.values()) {
      lines.add(kind.label() + "\tbias\t-1");
      double threshold = 0.1;
      for (Level level : Level.values()) {
        lines.add(kind.label() + "\t" + level.label() + "\t" + threshold);
        threshold += 0.2;
      }
    }
    lines.addAll(List.of(further));
    return lines;
  }

  private static PairModel model(String... further) {
    return new PairModel(PairWeights.of("model.tsv", lines(further)));
  }

  private static FeatureVector vector(PairKind kind, double value) {
    return new FeatureVector(kind, Map.of(FIRST, value));
  }

  @Test
  void theProbabilityIsLogistic() {
    PairModel model = model("case\t" + FIRST.label() + "\t3");

    assertThat(model.probability(vector(PairKind.CASE, 0.5)))
        .isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-9));
  }

  @Test
  void eachKindHasItsOwnWeights() {
    PairModel model = model("case\t" + FIRST.label() + "\t3");

    assertThat(model.probability(vector(PairKind.JOINT, 0.5)))
        .isCloseTo(1 / (1 + Math.exp(1)), within(1e-9));
    assertThat(model.bias(PairKind.JOINT)).isEqualTo(-1);
  }

  @Test
  void contributionsAreProductsOfValueAndWeight() {
    PairModel model = model("case\t" + FIRST.label() + "\t-3");

    assertThat(model.contributions(vector(PairKind.CASE, 0.5)))
        .containsExactly(new Contribution(FIRST, 0.5, -3));
    assertThat(new Contribution(FIRST, 0.5, -3).product()).isEqualTo(-1.5);
    assertThat(model.contributions(vector(PairKind.JOINT, 0.5))).isEmpty();
  }

  @Test
  void thresholdsAreThoseOfTheFile() {
    assertThat(model().threshold(PairKind.CASE, Level.REPORT)).isEqualTo(0.1);
    assertThat(model().threshold(PairKind.CASE, Level.MEDIUM)).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void errorsNameTheLine() {
    int last = lines().size() + 1;

    assertFails("case\tbias", "model.tsv:%d: 2 columns, expected kind, feature and weight", last);
    assertFails("cases\tbias\t1", "model.tsv:%d: unknown kind of pair \"cases\"", last);
    assertFails("case\tbias\t1", "model.tsv:%d: second line for \"bias\" of case", last);
    assertFails("case\tfeat\t1", "model.tsv:%d: unknown feature \"feat\"", last);
    assertFails(
        "case\t" + FIRST.label() + "\tmuch", "model.tsv:%d: \"much\", expected a number", last);
    assertFails(
        "case\t" + FIRST.label() + "\tNaN",
        "model.tsv:%d: \"NaN\", expected a finite number",
        last);
  }

  private static void assertFails(String line, String message, int number) {
    assertThatThrownBy(() -> model(line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message.formatted(number));
  }

  @Test
  void thresholdsMustBeCompleteAndAscending() {
    List<String> lines = lines();
    List<String> incomplete = lines.subList(0, lines.size() - 1);
    List<String> falling = new ArrayList<>(incomplete);
    falling.add("short-form\tthreshold-high\t0.2");
    List<String> impossible = new ArrayList<>(incomplete);
    impossible.add("short-form\tthreshold-high\t1.2");

    assertThatThrownBy(() -> PairWeights.of("model.tsv", incomplete))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no threshold-high for short-form");
    assertThatThrownBy(() -> PairWeights.of("model.tsv", falling))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lower than the one before");
    assertThatThrownBy(() -> PairWeights.of("model.tsv", impossible))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("expected a probability from 0 to 1");
  }

  @Test
  void theDeliveredModelCanBeRead() {
    PairModel model = PairModel.load();

    for (PairKind kind : PairKind.values()) {
      assertThat(model.threshold(kind, Level.HIGH)).isBetween(0.0, 1.0);
    }
  }
}
