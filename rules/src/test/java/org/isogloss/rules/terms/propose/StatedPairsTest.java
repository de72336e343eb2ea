package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs that the text itself states: two plurals of a word, one gloss, "also called". */
class StatedPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The formulas are short. Old formulae are hard to read. | formulas | formulae | plural
          The voltage converter (变压器) hums. They bought a power transformer (变压器). | power transformer | voltage converter | gloss
          The fog bell, also called the mist horn, was rung by hand. | fog bell | mist horn | apposition
          """)
  void whatTheTextStatesIsPaired(String text, String one, String other, String reason) {
    assertThat(TermText.of(text).reasons(one, other)).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # One plural
          The formulas are short. She copied the formulas. The formula is long. | formulas | formula
          # Another gloss, and a letter of a formula, which is none
          The voltage converter (变压器) hums. They bought a power transformer (电源). | power transformer | voltage converter
          The fog density (α) rises. They measured the lamp power (α). | lamp power | fog density
          # Examples
          They chose the lamp (Anna, Berta или Clara). They know the harbor (Anna, Berta или Clara). | lamp | harbor
          # Of a phrase that is glossed, not its last word alone
          The voltage converter (变压器) hums. They bought a power transformer (变压器). | transformer | converter
          # Both are there, and nothing says that they are one
          The fog bell and the mist horn were rung by hand. | fog bell | mist horn
          """)
  void whatItDoesNotStateIsNot(String text, String one, String other) {
    assertThat(TermText.of(text).reasons(one, other)).isEmpty();
  }
}
