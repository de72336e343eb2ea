package org.isogloss.rules.bilingual.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;

class WholePhraseTest {

  @Test
  void charactersThatAreAlwaysThereBelongToThePhrase() {
    WholePhrase phrase = new WholePhrase();
    phrase.add("一个张量有轴。", new Span(2, 3));
    phrase.add("张量", new Span(0, 1));
    phrase.add("这些张量。", new Span(2, 3));
    assertThat(phrase.written()).isEqualTo("张量");
  }

  @Test
  void charactersThatAreThereNowAndThenDoNot() {
    WholePhrase phrase = new WholePhrase();
    phrase.add("张量很大", new Span(0, 2));
    phrase.add("张量有轴", new Span(0, 2));
    assertThat(phrase.written()).isEqualTo("张量");
  }

  @Test
  void lettersOfOtherScriptsAreWords() {
    WholePhrase phrase = new WholePhrase();
    phrase.add("Nebelglocke", new Span(0, 5));
    assertThat(phrase.written()).isEqualTo("Nebel");
  }
}
