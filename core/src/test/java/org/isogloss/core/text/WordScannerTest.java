package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The keeper’s fog-bell, 1½ m² wide.|The keeper +s fog bell 1½ m² wide",
        "The keeperʼs lamp|The keeper +s lamp",
        "Chapter Ⅳ|Chapter Ⅳ",
        "cafe\u0301 au lait|cafe\u0301 au lait",
        "done \u2714\uFE0F now|done now", // how a sign is to look is no word
      })
  void wordsAreRunsOfLettersMarksAndNumbers(String text, String words) {
    List<String> found = new ArrayList<>();
    WordScanner scanner = new WordScanner(text, 0, text.length());
    while (scanner.next()) {
      String word = text.substring(scanner.start(), scanner.end());
      found.add(scanner.isClitic() ? "+" + word : word);
    }
    assertThat(String.join(" ", found)).isEqualTo(words);
  }
}
