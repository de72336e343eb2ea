package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageToolGuideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a comma of style | a comma of style
          edited: 0 of 15 | in well-edited texts, none of 15 findings was right
          2 of 7; edited: 1 of 3 | 2 of 7 findings were right; in well-edited texts, 1 of 3 findings was right
          the name of a bell, 8 of 9 | the name of a bell, 8 of 9 findings were right
          0 of 1, and elsewhere, 1 of 1 | the only finding was wrong, and elsewhere, the only finding was right
          0 of 6 before this veto | none of 6 findings was right before this veto
          one of the bells | one of the bells
          """)
  void figuresAreSpelledOut(String reason, String said) {
    assertThat(LanguageToolGuide.spelledOut(reason)).isEqualTo(said);
  }

  @Test
  void aPageHasNoNotation() {
    assertThat(LanguageToolGuide.describe("COMMA_COMPOUND_SENTENCE_2").orElseThrow())
        .contains("in well-edited texts, none of ")
        .doesNotContain("edited: ");
  }
}
