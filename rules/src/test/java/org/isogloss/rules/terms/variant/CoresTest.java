package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoresTest {

  private static final Difference NONE = new Difference(List.of(), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Of pairs with the same letters the longest is kept
          They set the lamp colour. The lamp color was wrong. | lamp colour/lamp color, colour/color | lamp colour/lamp color
          # and a part of it if both forms have a place of their own
          They set the lamp colour. The lamp color was wrong. A colour is bright. The color is dim. | lamp colour/lamp color, colour/color | lamp colour/lamp color, colour/color
          They set the lamp colour. The lamp color was wrong. A colour is bright. | lamp colour/lamp color, colour/color | lamp colour/lamp color
          # Two different pairs
          They set the lamp colour. The lamp color was wrong. The harbour lies there. The harbor is old. | lamp colour/lamp color, harbour/harbor | lamp colour/lamp color, harbour/harbor
          """)
  void ofTheSameLettersTheLongestPairIsKept(String text, String pairs, String expected) {
    assertThat(names(cores(text, pairs).pairs()))
        .containsExactlyInAnyOrder(expected.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A part whose usual form stands mostly elsewhere is the term itself
          We ring the Fog Bell. A Fog Bell is old. Our Fog Bell fell. The old Fog Bell is cheap. They saw an old fog Bell. | old Fog Bell/old fog Bell, Fog Bell/fog Bell | Fog Bell/fog Bell
          # but not if it stands mostly in the longer phrase,
          The old Fog Bell is cheap. We rang the old Fog Bell. A Fog Bell is old. They saw an old fog Bell. | old Fog Bell/old fog Bell, Fog Bell/fog Bell | old Fog Bell/old fog Bell
          # nor if its usual form is in lower case: that is a common word
          The fog is thick. We saw fog. They like fog. We rang the Fog bell. They rang the fog bell. | Fog bell/fog bell, fog/Fog | Fog bell/fog bell
          """)
  void aTermOfItsOwnIsNoPart(String text, String pairs, String expected) {
    assertThat(names(cores(text, pairs, PairKind.CASE).pairs()))
        .containsExactlyInAnyOrder(expected.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Of pairs that differ in the same words the shortest is kept, in any order
          The boat speed is high. The boat velocity is low. The log of boat speed is old. The log of boat velocity is new. | log of boat speed/log of boat velocity, boat speed/boat velocity | boat speed/boat velocity
          The boat speed is high. The boat velocity is low. The log of boat speed is old. The log of boat velocity is new. | boat speed/boat velocity, log of boat speed/log of boat velocity | boat speed/boat velocity
          # Other words in common
          The boat speed is high. The boat velocity is low. The wind speed is high. The wind velocity is low. | boat speed/boat velocity, wind speed/wind velocity | boat speed/boat velocity, wind speed/wind velocity
          # Another difference
          The boat speed is high. The boat velocity is low. The old boat speed log is new. The old boat pace log is new. | boat speed/boat velocity, old boat speed log/old boat pace log | boat speed/boat velocity, old boat speed log/old boat pace log
          """)
  void ofTheSameDifferenceTheShortestPairIsKept(String text, String pairs, String expected) {
    TermText terms = TermText.of(text);
    List<FormPair> all =
        Arrays.stream(pairs.split(", ", -1)).map(pair -> words(terms, pair)).toList();

    assertThat(names(Cores.of(all).pairs())).containsExactlyInAnyOrder(expected.split(", ", -1));
  }

  @Test
  void aLongerPairKnowsTheLongestPairInIt() {
    Cores cores =
        cores(
            "They set the old lamp colour. The old lamp color was wrong. They set one lamp colour."
                + " One lamp color was wrong. A colour is bright. The color is dim.",
            "old lamp colour/old lamp color, lamp colour/lamp color, colour/color");

    Map<String, String> parts =
        cores.parts().entrySet().stream()
            .collect(Collectors.toMap(e -> name(e.getKey()), e -> name(e.getValue())));

    assertThat(parts)
        .containsOnly(
            Map.entry("old lamp colour/old lamp color", "lamp colour/lamp color"),
            Map.entry("lamp colour/lamp color", "colour/color"));
  }

  @Test
  void aPairOfAnotherKindIsNoPart() {
    TermText text =
        TermText.of(
            "They bought the Lamp Chart. The lamp chart was wrong. A chart is old. They bought a"
                + " Chart.");
    FormPair longer =
        HandMadePairs.pair(
            text.form("lamp chart"), text.form("Lamp Chart"), PairKind.CASE, NONE, 0.9);
    FormPair shorter =
        HandMadePairs.pair(text.form("chart"), text.form("Chart"), PairKind.SPELLING, NONE, 0.9);
    assertThat(Cores.of(List.of(longer, shorter)).pairs()).hasSize(2);

    assertThat(Cores.of(List.of(longer, shorter)).parts()).isEmpty();
  }

  private static Cores cores(String text, String pairs) {
    return cores(text, pairs, PairKind.SPELLING);
  }

  private static Cores cores(String text, String pairs, PairKind kind) {
    TermText terms = TermText.of(text);
    return Cores.of(
        Arrays.stream(pairs.split(", ", -1))
            .map(pair -> pair.split("/", -1))
            .map(
                keys ->
                    HandMadePairs.pair(terms.form(keys[0]), terms.form(keys[1]), kind, NONE, 0.9))
            .toList());
  }

  private static FormPair words(TermText terms, String pair) {
    String[] keys = pair.split("/", -1);
    List<String> only = Arrays.asList(keys[0].split(" ", -1));
    List<String> others = Arrays.asList(keys[1].split(" ", -1));
    Difference difference =
        new Difference(
            only.stream().filter(word -> !others.contains(word)).toList(),
            others.stream().filter(word -> !only.contains(word)).toList());
    return HandMadePairs.pair(
        terms.form(keys[0]), terms.form(keys[1]), PairKind.SYNONYM, difference, 0.9);
  }

  private static List<String> names(List<FormPair> pairs) {
    return pairs.stream().map(CoresTest::name).toList();
  }

  private static String name(FormPair pair) {
    return pair.one().key() + "/" + pair.other().key();
  }
}
