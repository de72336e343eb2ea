package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedWordsTest {

  private static final List<String> MANY =
      IntStream.rangeClosed(0, AskedWords.MOST).mapToObj(i -> "word" + i).toList();

  private final AskedWords asked = new AskedWords();

  @Test
  void asksForNoMoreThanTheMost() {
    assertThat(MANY).filteredOn(asked::admits).hasSize(AskedWords.MOST);
    assertThat(asked.admits("word0")).isTrue();
    assertThat(asked.admits("another")).isFalse();
  }

  @Test
  void theFirstAreThoseOfTheDocumentWhoeverAskedBefore() {
    MANY.forEach(word -> asked.admits("early " + word));
    asked.settle(MANY);
    assertThat(asked.isFirst("word0")).isTrue();
    assertThat(asked.isFirst("word" + AskedWords.MOST)).isFalse();
    assertThat(asked.isFirst("early word0")).isFalse();
  }
}
