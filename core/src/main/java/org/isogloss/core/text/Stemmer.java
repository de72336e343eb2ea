package org.isogloss.core.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.isogloss.core.document.LanguageTag;

/**
 * Reduces words to their stems, so that {@code integrate}, {@code integrated} and {@code
 * integration} meet: Snowball (M. Porter, 2001). A stem is a key, not a word, and unrelated words
 * may share one. Not thread-safe.
 */
public final class Stemmer {

  /** The algorithms by ISO 639-1 code. */
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("ga", ALGORITHM.IRISH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nb", ALGORITHM.NORWEGIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  private final SnowballStemmer stemmer;

  /** Creates a stemmer of English words. */
  public Stemmer() {
    this(ALGORITHM.ENGLISH);
  }

  private Stemmer(ALGORITHM algorithm) {
    this.stemmer = new SnowballStemmer(algorithm);
  }

  /** The stemmer of a language; empty if there is none. */
  public static Optional<Stemmer> of(LanguageTag language) {
    return Optional.ofNullable(ALGORITHMS.get(language.primary())).map(Stemmer::new);
  }

  /** The stem of a word, in lower case. */
  public String stem(String word) {
    return stemmer.stem(word.toLowerCase(Locale.ROOT)).toString();
  }
}
