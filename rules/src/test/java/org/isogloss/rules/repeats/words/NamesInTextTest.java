package org.isogloss.rules.repeats.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

  /** A word between guillemets, and whether it is part of a longer name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the «bell»_rope | true",
        "the bell_«rope» | true",
        "the «bell».txt file | true",
        "the bell.«txt» file | true",
        "the «bell». Ring | false",
        "the .«bell» | false",
        "it hangs.«Ring» it | false",
        "it «hangs».Ring it | false",
        "the «bell» | false",
      })
  void aNameMayBeJoinedFromWords(String marked, boolean joined) {
    String prose = marked.replaceAll("[«»]", "");
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;

    assertThat(NamesInText.isJoined(prose, start, end)).isEqualTo(joined);
  }
}
