package org.isogloss.core.alignment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/**
 * Cuts texts of a language into sentences and words, as ICU does: by dictionary where a language is
 * written without spaces. Words are reduced to stems where Snowball has a stemmer. Not thread-safe.
 */
public final class LanguageWords {

  /** The stemmers by ISO 639 code. */
  private static final Map<String, ALGORITHM> STEMMERS =
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

  /** Full-width letters and digits become ordinary ones. */
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

  private final BreakIterator sentences;
  private final BreakIterator words;
  private final SnowballStemmer stemmer;

  /**
   * @param language the language of the texts
   */
  public LanguageWords(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    this.sentences = BreakIterator.getSentenceInstance(locale);
    this.words = BreakIterator.getWordInstance(locale);
    ALGORITHM algorithm = STEMMERS.get(locale.getLanguage());
    this.stemmer = algorithm == null ? null : new SnowballStemmer(algorithm);
  }

  /** The sentences of a paragraph, as spans into it, without surrounding spaces. */
  public List<Span> sentences(String paragraph) {
    List<Span> found = new ArrayList<>();
    sentences.setText(paragraph);
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(paragraph.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(paragraph.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        found.add(new Span(from, to));
      }
      start = end;
    }
    return found;
  }

  /** The words of a text, as spans into it: letters and numbers, without punctuation. */
  public List<Span> words(String text) {
    List<Span> found = new ArrayList<>();
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
        found.add(new Span(start, end));
      }
      start = end;
    }
    return found;
  }

  /** A key that is equal for all forms of a word, as far as the stemmer knows the language. */
  public String key(String word) {
    String folded = COMPATIBLE.normalize(word).toLowerCase(Locale.ROOT);
    return stemmer == null ? folded : stemmer.stem(folded).toString();
  }
}
