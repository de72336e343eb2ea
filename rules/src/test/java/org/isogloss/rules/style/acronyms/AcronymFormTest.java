package org.isogloss.rules.style.acronyms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymFormTest {

  @ParameterizedTest
  @CsvSource({"TDRs, TDR", "VPSes, VPS", "TDR, TDR", "MOFs, MOF", "PhDs, PhDs", "gas, gas"})
  void thePluralEndingIsNoPartOfAnAcronym(String word, String expected) {
    assertThat(AcronymForm.singular(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "TDR, true",
    "PaO2, true",
    "mRNA, true",
    "IoT, true",
    "Tdr, false",
    "tdr, false",
    "A4, false",
    "X, false",
    "ABCDEFGHIJK, false",
  })
  void anAcronymHasTwoCapitalsOrMore(String word, boolean expected) {
    assertThat(AcronymForm.isAcronym(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LUMAR, true",
    "NAPE, true",
    "HSO, false",
    "BRQT, false",
    "TDR, false",
    "XQSQL, true",
  })
  void namesCanBePronouncedOrEndInAKnownAcronym(String form, boolean expected) {
    assertThat(AcronymForm.isName(form)).isEqualTo(expected);
  }
}
