package org.isogloss.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneralFrequencyTest {

  private final GeneralFrequency frequency = new GeneralFrequency();

  @Test
  void namesOfProgramsHaveAPartThatTheDictionaryLacks() {
    assertThat(frequency.lacksPartOf("kube-proxy")).isTrue();
    assertThat(frequency.lacksPartOf("lamp.xqz")).isTrue();
    assertThat(frequency.lacksPartOf("Night-bell")).isFalse();
    assertThat(frequency.lacksPartOf("doesn’t")).isFalse();
    assertThat(frequency.lacksPartOf("colour")).isFalse();
    assertThat(frequency.lacksPartOf("‘bell’")).isFalse();
    assertThat(frequency.lacksPartOf("rings.London")).isFalse();
    assertThat(frequency.lacksPartOf("top-10")).isFalse();
    assertThat(frequency.lacksPartOf("-")).isFalse();
  }
}
