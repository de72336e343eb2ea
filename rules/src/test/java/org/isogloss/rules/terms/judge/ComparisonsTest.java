package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isogloss.rules.terms.judge.KnownPair.Comparison;
import org.isogloss.rules.terms.judge.KnownPair.Match;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static Match match(
      Comparison comparison, String one, String other, String text, String otherText) {
    KnownPair known =
        new KnownPair("m-1", List.of(one), List.of(other), comparison, PairLabel.POSITIVE);
    return known.match(
        new DescribedPair(
            List.of(text), List.of(otherText), new FeatureVector(PairKind.JOINT, Map.of())));
  }

  @Test
  void wordsAreComparedInTheSingularInEitherOrder() {
    Comparison words = Comparisons.words(false);

    assertThat(match(words, "fog bell", "fog-bell", "Fog-bells", "the fog bells"))
        .isEqualTo(Match.EXACT);
    assertThat(match(words, "fog bell", "fog-bell", "fog bells", "fog bell")).isEqualTo(Match.NONE);
  }

  @Test
  void theSameWordsMaySurroundBothForms() {
    Comparison words = Comparisons.words(false);

    assertThat(match(words, "bell", "gong", "fog bell tower", "fog gong tower"))
        .isEqualTo(Match.EXACT);
    assertThat(match(words, "bell", "gong", "fog bell tower", "gong")).isEqualTo(Match.LOOSE);
    assertThat(match(words, "bell", "gong", "fog bell tower", "loud gong")).isEqualTo(Match.NONE);
    assertThat(match(words, "bell", "gong", "one two three four bell", "gong"))
        .isEqualTo(Match.NONE);
  }

  @Test
  void capitalsCountWhereTheyAreTheDifference() {
    assertThat(match(Comparisons.words(true), "euler", "Euler", "euler tour", "Euler tours"))
        .isEqualTo(Match.EXACT);
    assertThat(match(Comparisons.words(true), "euler", "Euler", "Euler tour", "Euler walk"))
        .isEqualTo(Match.NONE);
  }

  @Test
  void pluralsAndApostrophesAreComparedByLetter() {
    Comparison words = Comparisons.words(false);

    assertThat(match(words, "users wallet", "user wallet", "users wallet", "user wallet"))
        .isEqualTo(Match.EXACT);
    assertThat(match(words, "users wallet", "user wallet", "user wallets", "user wallet"))
        .isEqualTo(Match.NONE);
  }

  @Test
  void onlyOneFormContainsWhatWasPlanted() {
    Comparison planted = Comparisons.planted(true);

    assertThat(match(planted, "fog bell", "Fog Bell", "fog bells", "Fog Bells"))
        .isEqualTo(Match.EXACT);
    assertThat(match(planted, "fog bell", "Fog Bell", "Fog Bell", "big Fog Bell"))
        .isEqualTo(Match.NONE);
    assertThat(match(planted, "fog bell", "Fog Bell", "fog gong", "Fog Bell"))
        .isEqualTo(Match.NONE);
  }

  @Test
  void judgedFindingsAreComparedByText() {
    List<KnownPair> pairs =
        JudgedFinding.of("judged-1", "fog bell(3) / fog-bell(1) / gong(1)", "false").pairs();

    assertThat(pairs).hasSize(3).allMatch(pair -> pair.label() == PairLabel.NEGATIVE);
    assertThat(match(Comparisons.texts(), "fog bell", "fog-bell", "fog-bell", "fog bell"))
        .isEqualTo(Match.EXACT);
    assertThat(match(Comparisons.texts(), "fog bell", "fog-bell", "fog-bells", "fog bell"))
        .isEqualTo(Match.NONE);
  }
}
