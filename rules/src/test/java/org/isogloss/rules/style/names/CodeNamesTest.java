package org.isogloss.rules.style.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNamesTest {

  @ParameterizedTest
  @CsvSource({
    "readTide, true", "ReadTide, true", "read_tide, true", "tide.Read, true", "tide, false",
    "Tide, false", "TIDE, false", "tide.md, false", "_, false", "x_, false",
  })
  void aNameIsUnmistakableIfNoWordIsWrittenLikeIt(String name, boolean expected) {
    assertThat(CodeNames.isUnmistakable(name)).isEqualTo(expected);
  }
}
