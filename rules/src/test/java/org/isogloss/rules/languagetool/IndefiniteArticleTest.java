package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
