package org.isogloss.core.text;

import java.util.Locale;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Reduces English words to their stems, so that {@code integrate}, {@code integrated} and {@code
 * integration} meet: Porter's second stemmer (M. Porter, Snowball, 2001). A stem is a key, not a
 * word, and unrelated words may share one. Not thread-safe.
 */
public final class Stemmer {

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

  /** The stem of a word, in lower case. */
  public String stem(String word) {
    return stemmer.stem(word.toLowerCase(Locale.ROOT)).toString();
  }
}
