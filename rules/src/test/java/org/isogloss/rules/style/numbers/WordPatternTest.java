package org.isogloss.rules.style.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPatternTest {

  @Test
  void matchesBeginWordsOnly() {
    assertThat(found(new WordPattern("t", "(?i:two|ten)"), "Two oxen, often ten, 2two, x-two"))
        .containsExactly("Two", "ten", "two");
  }

  @Test
  void matchesDoNotOverlap() {
    assertThat(found(new WordPattern("a", "a b a|a"), "a b a b a")).containsExactly("a b a", "a");
  }

  @Test
  void charactersBeyondAsciiMayBeginAMatch() {
    assertThat(found(new WordPattern("½", "½ of"), "about ½ of it")).containsExactly("½ of");
  }

  private static List<String> found(WordPattern pattern, String text) {
    List<String> found = new ArrayList<>();
    pattern.find(text, match -> found.add(match.group()));
    return found;
  }
}
