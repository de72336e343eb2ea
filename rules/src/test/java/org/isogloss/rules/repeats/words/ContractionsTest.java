package org.isogloss.rules.repeats.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionsTest {

  @ParameterizedTest
  @CsvSource({
    "does not, doesn't, true",
    "Does not, doesn’t, true",
    "will not, won't, true",
    "can not, can't, true",
    "cannot, can't, true",
    "they are, they're, true",
    "the keeper will, the keeper'll, true",
    "can't, can’t, true",
    "does, doesn't, false",
    "has not, haven't, false",
    "did not, doesn't, false",
    "keepers, keeper's, false"
  })
  void contractionsAreWhatTheyStandFor(String one, String other, boolean same) {
    assertThat(Contractions.differOnlyIn(one, other)).isEqualTo(same);
    assertThat(Contractions.differOnlyIn(other, one)).isEqualTo(same);
  }
}
