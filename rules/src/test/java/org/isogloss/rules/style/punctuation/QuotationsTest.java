package org.isogloss.rules.style.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  @Test
  void pairsCurlyAndStraightMarksAndCountsDepth() {
    List<String> pairs = pairs("“low ‘bell’ here” and \"high 'lamp' there\"");

    assertThat(pairs)
        .containsExactly("0 “low ‘bell’ here”", "1 ‘bell’", "0 \"high 'lamp' there\"", "1 'lamp'");
  }

  @Test
  void ignoresApostrophesPrimesAndClippedWords() {
    Quotations quotations =
        Quotations.of("The keepers' 5\" rope isn't from the '90s; 'tis the keeper’s.");

    assertThat(quotations.pairs()).isEmpty();
    assertThat(quotations.open()).isEmpty();
    assertThat(quotations.close()).isEmpty();
  }

  @Test
  void aClosingMarkAfterAFigureStandsForInches() {
    assertThat(Quotations.of("The rope is 6’4” and the bell 7.0”.").close()).isEmpty();
    assertThat(pairs("the “bell 7” and a 5” rope")).containsExactly("0 “bell 7”");
  }

  @Test
  void findsMarksWithoutPartner() {
    assertThat(Quotations.of("the low bell” rings").close()).containsExactly(12);
    assertThat(Quotations.of("the “low bell rings").open()).containsExactly(4);
    assertThat(Quotations.of("values [8]\" The bell \"rings\"").close()).containsExactly(10);
  }

  @Test
  void aMarkBeforeTheEndOfAClauseClosesInSpiteOfASpace() {
    assertThat(pairs("the \"low bell \". It rings \"loud \"), and"))
        .containsExactly("0 \"low bell \"", "0 \"loud \"");
    assertThat(pairs("the \"?\" sign, \"...and\" they")).containsExactly("0 \"?\"", "0 \"...and\"");
    assertThat(Quotations.of("the low bell \"?! It rings").close()).containsExactly(13);
    assertThat(Quotations.of("the low bell \"... it rings").open()).containsExactly(13);
  }

  @Test
  void pairsTwoMarksOfOneShape() {
    assertThat(pairs("the ”low bell” and the ”lamp”. The “pier“, old"))
        .containsExactly("0 ”low bell”", "0 ”lamp”", "0 “pier“");
    assertThat(pairs("a ”!” or (”?”) sign")).containsExactly("0 ”!”", "0 ”?”");
    assertThat(Quotations.of("the low bell” and the ”high bell”").close()).containsExactly(12);
  }

  @Test
  void aStraightMarkBetweenABracketAndAWordOpens() {
    assertThat(pairs("the \"ring = Bell((\"low\", \"high\"))\" line"))
        .containsExactly("0 \"ring = Bell((\"low\", \"high\"))\"", "1 \"low\"", "1 \"high\"");
  }

  @Test
  void recognizesMixedPairs() {
    assertThat(Quotations.of("the “low\" bell").pairs()).allMatch(Quotations.Pair::isMixed);
    assertThat(Quotations.of("the “low” bell").pairs()).noneMatch(Quotations.Pair::isMixed);
  }

  private static List<String> pairs(String text) {
    return Quotations.of(text).pairs().stream()
        .map(pair -> pair.depth() + " " + text.substring(pair.open(), pair.close() + 1))
        .toList();
  }
}
