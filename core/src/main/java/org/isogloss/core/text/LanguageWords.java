package org.isogloss.core.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/**
 * Cuts texts of a language into sentences and words, as ICU does: by dictionary where a language is
 * written without spaces. Words are reduced to stems where Snowball has a stemmer. Not thread-safe.
 */
public final class LanguageWords {

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

  private final BreakIterator sentences;
  private final BreakIterator words;
  private final Optional<Stemmer> stemmer;

  /**
   * @param language the language of the texts
   */
  public LanguageWords(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    this.sentences = BreakIterator.getSentenceInstance(locale);
    this.words = BreakIterator.getWordInstance(locale);
    this.stemmer = Stemmer.of(language);
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
    String folded = folded(word).toLowerCase(Locale.ROOT);
    return stemmer.map(known -> known.stem(folded)).orElse(folded);
  }

  /** Whether a language is written in Latin letters; so is one that is not known. */
  public static boolean isLatin(LanguageTag language) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(language.tag()));
    return scripts == null || Arrays.stream(scripts).anyMatch(script -> script == UScript.LATIN);
  }

  /** A text with ordinary letters and digits for full-width ones and other compatible forms. */
  public static String folded(String text) {
    return COMPATIBLE.normalize(text);
  }
}
