package org.isogloss.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "en, en, true",
    "EN-gb, en-GB, true",
    "en_US, en-US, true",
    "' fr ', fr, false",
    "zh-hans-cn, zh-Hans-CN, false",
    "enm, enm, false"
  })
  void readsWhatADocumentWrites(String written, String tag, boolean english) {
    LanguageTag read = LanguageTag.of(written).orElseThrow();

    assertThat(read.tag()).isEqualTo(tag);
    assertThat(read.isEnglish()).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "und", "British English", "en--GB", "{{ lang }}", "e"})
  void findsNoLanguageInWhatIsNoTag(String written) {
    assertThat(LanguageTag.of(written)).isEqualTo(Optional.empty());
  }

  @Test
  void refusesAnotherSpellingOfATag() {
    assertThatThrownBy(() -> new LanguageTag("en-gb")).hasMessageContaining("en-gb");
  }
}
