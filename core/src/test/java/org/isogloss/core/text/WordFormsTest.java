package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"bells", "goods", "premises", "data", "aircraft"})
  void knowsPlurals(String form) {
    assertThat(WordForms.isPlural(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bell", "towards", "maths", "news", "bellish"})
  void knowsWhatIsNoPlural(String form) {
    assertThat(WordForms.isPlural(form)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "merchandise", "equipment", "storage"})
  void knowsMassNouns(String form) {
    assertThat(WordForms.isMassNoun(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bell", "paper", "time", "statistics", "towards", "bellish"})
  void knowsWhatIsNotOnlyMassNoun(String form) {
    assertThat(WordForms.isMassNoun(form)).isFalse();
  }
}
