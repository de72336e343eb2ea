package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptClustererTest {

  private static final TermText TEXT =
      TermText.of("The anchor is old. The beacon is old. The compass is old. The dinghy is old.");

  private static final Difference NONE = new Difference(List.of(), List.of());

  /** Pairs with their probability: 0 is below every threshold, and the others above it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          anchor-beacon 1 | anchor+beacon
          anchor-beacon 1, compass-dinghy 1 | anchor+beacon, compass+dinghy
          # All linked with one another, or in a chain
          anchor-beacon 1, beacon-compass 1, anchor-compass 1 | anchor+beacon+compass
          anchor-beacon 1, beacon-compass 1, compass-dinghy 1 | anchor+beacon+compass+dinghy
          # Two concepts that a pair joins
          anchor-beacon 1, compass-dinghy 0.999, beacon-compass 0.998 | anchor+beacon+compass+dinghy
          # What was judged to be different is never in one concept; the less likely pair is its own
          anchor-beacon 1, beacon-compass 0.999, anchor-compass 0 | anchor+beacon, beacon+compass
          beacon-compass 1, anchor-beacon 0.999, anchor-compass 0 | beacon+compass, anchor+beacon
          anchor-beacon 1, compass-dinghy 0.999, beacon-compass 0.998, anchor-dinghy 0 | anchor+beacon, compass+dinghy
          # A pair that is not likely makes no concept
          anchor-beacon 0 | ''
          """)
  void pairsBecomeConcepts(String pairs, String expected) {
    assertThat(names(concepts(pairs))).containsExactlyElementsOf(list(expected));
  }

  @Test
  void aPossibleNameIsNoPartOfALikelyConcept() {
    assumeThat(HandMadePairs.hasPossible()).isTrue();
    String possible = String.valueOf(HandMadePairs.possible());

    assertThat(names(concepts("anchor-beacon 1, beacon-compass " + possible)))
        .containsExactly("anchor+beacon", "beacon+compass");
    assertThat(names(concepts("anchor-beacon " + possible + ", beacon-compass " + possible)))
        .containsExactly("anchor+beacon+compass");
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    List<FormPair> pairs =
        new ArrayList<>(
            pairs(
                "anchor-beacon 1, compass-dinghy 0.999, beacon-compass 0.998, anchor-dinghy 0,"
                    + " anchor-compass 0.997, beacon-dinghy 0.996"));
    List<String> expected = names(cluster(pairs));
    Random random = new Random(7);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(pairs, random);
      assertThat(names(cluster(pairs))).isEqualTo(expected);
    }
  }

  @Test
  void theMostLikelyConceptAndItsMostLikelyPairComeFirst() {
    List<TermConcept> concepts =
        concepts("compass-dinghy 0.998, anchor-beacon 0.999, beacon-compass 0, anchor-dinghy 0");

    assertThat(names(concepts)).containsExactly("anchor+beacon", "compass+dinghy");
    assertThat(concepts.get(0).probability()).isEqualTo(0.999);

    TermConcept joined = concepts("anchor-beacon 0.998, beacon-compass 0.999").get(0);
    assertThat(joined.pairs()).extracting(FormPair::probability).containsExactly(0.999, 0.998);
  }

  @Test
  void aLongerPairOfTheSameDifferenceIsShownWithItsCore() {
    TermText text =
        TermText.of(
            "They set the lamp colour. The lamp color was wrong. A colour is bright. The color is"
                + " dim.");
    FormPair core =
        HandMadePairs.pair(text.form("colour"), text.form("color"), PairKind.SPELLING, NONE, 1);
    FormPair longer =
        HandMadePairs.pair(
            text.form("lamp colour"), text.form("lamp color"), PairKind.SPELLING, NONE, 1);
    List<FormPair> pairs = List.of(core, longer);

    assertThat(names(cluster(pairs))).containsExactly("color+colour+lamp color+lamp colour");
  }

  /** What only the longer phrases show to be likely is not joined to a merely possible name. */
  @Test
  void aLongerPairMakesItsCoreLikely() {
    assumeThat(HandMadePairs.hasPossible()).isTrue();
    TermText text =
        TermText.of(
            "They set the lamp colour. The lamp color was wrong. A colour is bright. The color is"
                + " dim. The tint is old.");
    double possible = HandMadePairs.possible();
    FormPair core =
        HandMadePairs.pair(
            text.form("colour"), text.form("color"), PairKind.SPELLING, NONE, possible);
    FormPair longer =
        HandMadePairs.pair(
            text.form("lamp colour"), text.form("lamp color"), PairKind.SPELLING, NONE, 1);
    FormPair other =
        HandMadePairs.pair(
            text.form("colour"), text.form("tint"), PairKind.SYNONYM, NONE, possible);

    assertThat(names(cluster(List.of(core, longer, other))))
        .containsExactly("color+colour+lamp color+lamp colour", "colour+tint");
  }

  private static List<TermConcept> concepts(String pairs) {
    return cluster(pairs(pairs));
  }

  private static List<TermConcept> cluster(List<FormPair> pairs) {
    List<FormPair> likely = pairs.stream().filter(pair -> pair.probability() > 0).toList();
    return ConceptClusterer.cluster(Cores.of(likely), pairs);
  }

  private static List<FormPair> pairs(String pairs) {
    return Arrays.stream(pairs.split(", ", -1))
        .map(pair -> pair.split("[- ]", 3))
        .map(
            parts ->
                HandMadePairs.ofWords(
                    TEXT.form(parts[0]), TEXT.form(parts[1]), Double.parseDouble(parts[2])))
        .toList();
  }

  private static List<String> names(List<TermConcept> concepts) {
    return concepts.stream()
        .map(c -> String.join("+", c.forms().stream().map(TermForm::key).sorted().toList()))
        .toList();
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(", ", -1));
  }
}
