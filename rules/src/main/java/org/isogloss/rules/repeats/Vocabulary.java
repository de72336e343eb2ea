package org.isogloss.rules.repeats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Stemmer;
import org.isogloss.rules.repeats.engine.TokenSequence;
import org.isogloss.rules.repeats.words.Synonyms;
import org.isogloss.rules.repeats.words.WordClasses;
import org.isogloss.rules.repeats.words.WordNumbers;

/**
 * Numbers for words: one for all spellings that differ only in case, and one for a lemma and its
 * synonyms.
 */
final class Vocabulary {

  private final WordNumbers spellings = new WordNumbers();

  /** Maps the number of a spelling to that of its word. */
  private int[] wordOf = new int[1024];

  private int spelled;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> lemmas = new HashMap<>();
  private final Stemmer stemmer = new Stemmer();
  private int[] lemmaOf = new int[1024];
  private byte[] flagsOf = new byte[1024];

  /** The number of the word at a place in a text. */
  int id(String text, int start, int end) {
    int spelling = spellings.number(text, start, end);
    if (spelling == spelled) {
      if (spelled == wordOf.length) {
        wordOf = Arrays.copyOf(wordOf, 2 * spelled);
      }
      wordOf[spelled] = idOfFolded(Folding.caseless(spellings.word(spelling)));
      spelled++;
    }
    return wordOf[spelling];
  }

  private int idOfFolded(String word) {
    Integer known = words.get(word);
    if (known != null) {
      return known;
    }
    int id = words.size();
    words.put(word, id);
    if (id == lemmaOf.length) {
      lemmaOf = Arrays.copyOf(lemmaOf, 2 * id);
      flagsOf = Arrays.copyOf(flagsOf, 2 * id);
    }
    String stem = Synonyms.classOf(stemmer.stem(word));
    Integer lemma = lemmas.get(stem);
    if (lemma == null) {
      lemma = lemmas.size();
      lemmas.put(stem, lemma);
    }
    lemmaOf[id] = lemma;
    boolean isNumber = Character.isDigit(word.codePointAt(0));
    flagsOf[id] =
        (byte)
            ((isNumber ? TokenSequence.NUMBER : 0)
                | (WordClasses.isStopWord(word) ? 0 : TokenSequence.CONTENT));
    return id;
  }

  /** {@link TokenSequence#CONTENT} and {@link TokenSequence#NUMBER} of a word. */
  byte flags(int id) {
    return flagsOf[id];
  }

  /** Maps the number of a word to that of its lemma or class of synonyms. */
  int[] lemmas() {
    return Arrays.copyOf(lemmaOf, words.size());
  }
}
