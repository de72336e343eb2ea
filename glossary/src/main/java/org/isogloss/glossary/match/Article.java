package org.isogloss.glossary.match;

import java.util.List;

/** The article before a word of a term or of a text. */
enum Article {
  NONE(""),
  A("a"),
  AN("an"),
  THE("the");

  private static final List<Article> ALL = List.of(values());

  private final String letters;

  Article(String letters) {
    this.letters = letters;
  }

  /** The article spelled by the folded letters between two positions of an array. */
  static Article of(char[] folded, int from, int to) {
    for (Article article : ALL) {
      if (article.isSpelt(folded, from, to)) {
        return article;
      }
    }
    return NONE;
  }

  private boolean isSpelt(char[] folded, int from, int to) {
    if (to - from != letters.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (folded[i] != letters.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** The article of an ordinal number. */
  static Article of(int ordinal) {
    return ALL.get(ordinal);
  }
}
