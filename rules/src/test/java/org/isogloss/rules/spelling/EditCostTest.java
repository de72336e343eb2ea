package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCostTest {

  @Test
  void commonSlipsCostLess() {
    double swapped = EditCost.between("wnat", "want");
    double neighbor = EditCost.between("bepl", "bell");
    double missing = EditCost.between("toally", "totally");
    double unrelated = EditCost.between("ender", "enter");

    assertThat(swapped).isLessThan(missing);
    assertThat(EditCost.between("fredom", "freedom")).isLessThan(missing);
    assertThat(neighbor).isLessThan(unrelated);
    assertThat(missing).isLessThan(unrelated);
  }

  @Test
  void theFirstLetterIsHardlyEverWrong() {
    assertThat(EditCost.between("ahold", "hold")).isGreaterThan(EditCost.between("hoald", "hold"));
    assertThat(EditCost.between("bell", "bell")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "mcore, more, true",
    "untill, until, false",
    "althought, although, false",
    "wuith, with, false",
    "wich, which, false",
    "teh, the, false",
    "more, more, false",
  })
  void aLetterInsideThatNoSlipExplainsIsStray(String written, String meant, boolean stray) {
    assertThat(EditCost.hasStrayLetter(written, meant)).isEqualTo(stray);
  }
}
