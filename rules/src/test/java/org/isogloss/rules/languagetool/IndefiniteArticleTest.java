package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticleTest {

  private static final IndefiniteArticle ARTICLES = new IndefiniteArticle();

  @ParameterizedTest
  @CsvSource({
    "bell, a",
    "hour, an",
    "iPhone, an",
    "eBook, an",
    "mRNA, an",
    "kHz, a",
    "macOS, a",
    "updateTime, an",
    "X-ray, an",
    "S3, an",
    "U2, a",
    "h-index, an",
    "u-bolt, a",
    "U+0027, a",
  })
  void namesAreReadByTheirLettersOrTheirFirstWord(String word, String article) {
    assertThat(ARTICLES.before(word)).contains(article);
  }

  @ParameterizedTest
  @CsvSource({
    "8, an",
    "80th, an",
    "85, an",
    "8mm, an",
    "800, an",
    "11th, an",
    "18-inch, an",
    "'11,000', an",
    "18000, an",
    "0.5, a",
    "11.5, an",
    "110, a",
    "180, a",
    "'1,100', a",
    "118000, a",
    "90th, a",
  })
  void numbersAreReadByTheirFirstGroup(String number, String article) {
    assertThat(ARTICLES.before(number)).contains(article);
  }

  @ParameterizedTest
  @CsvSource({
    "éclair, an",
    "étude, an",
    "ångström, an",
    "öresund, an",
    "ñandú, a",
    "café, a",
    "α-helix, an",
    "λ-term, a",
    "n, an",
    "u, a",
  })
  void accentsDoNotHideTheSound(String word, String article) {
    assertThat(ARTICLES.before(word)).contains(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "npm", "nginx", "html", "rsync", "lvalue", "fstab", "mdash", "1837", "1100", "007", "я",
        "łódź", "øre",
      })
  void whatMayBeReadInTwoWaysHasNoKnownArticle(String word) {
    assertThat(ARTICLES.before(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lamp",
        "llama",
        "rhythm",
        "rye",
        "flag",
        "fjord",
        "mnemonic",
        "nymph",
        "hymn",
        "sphere",
        "ship",
        "smack",
        "svelte",
        "xylem",
      })
  void wordsThatCanBeSaidKeepTheirArticle(String word) {
    assertThat(ARTICLES.before(word)).contains("a");
  }
}
