package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.List;

/** The article before a word of a term or of a text. */
enum Article {
  NONE(""),
  A("a"),
  AN("an"),
  THE("the");

  private static final List<Article> ALL = List.of(values());

  private final char[] letters;

  Article(String letters) {
    this.letters = letters.toCharArray();
  }

  /** The article that the folded letters between two places of an array spell. */
  static Article of(char[] folded, int from, int to) {
    for (Article article : ALL) {
      if (Arrays.equals(article.letters, 0, article.letters.length, folded, from, to)) {
        return article;
      }
    }
    return NONE;
  }

  /** The article of an ordinal number. */
  static Article of(int ordinal) {
    return ALL.get(ordinal);
  }
}
