package org.isogloss.rules.terms.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.text.Spellings;

/**
 * How common a word is in general English: the frequency classes of LanguageTool's American
 * spelling dictionary, in which a British spelling is looked up as the American one. Thread-safe.
 */
public final class GeneralFrequency {

  private static final String DICTIONARY = "org/languagetool/resource/en/hunspell/en_US";

  /** The highest class of the dictionary, that of the most common words. */
  private static final double HIGHEST = 25;

  /** Loaded once, when the first word is looked up. */
  private static final class Opened {
    static final Speller SPELLER =
        new Speller(
            ModelFile.load(
                DICTIONARY + ".dict",
                dict -> ModelFile.load(DICTIONARY + ".info", info -> Dictionary.read(dict, info))));
  }

  private final Map<String, Double> known = new ConcurrentHashMap<>();

  /**
   * How common a word is, from 0 for one that is not in the dictionary to 1 for the most common.
   *
   * @param word as it is written; the dictionary distinguishes names by their capital
   */
  public double of(String word) {
    return known.computeIfAbsent(word, GeneralFrequency::lookUp);
  }

  private static double lookUp(String word) {
    double frequency = frequency(word);
    String american = Spellings.american(word);
    return frequency > 0 || american.equals(word) ? frequency : frequency(american);
  }

  private static double frequency(String word) {
    // The speller has internal buffers and is not thread-safe.
    synchronized (Opened.SPELLER) {
      return Math.max(0, Opened.SPELLER.getFrequency(word)) / HIGHEST;
    }
  }
}
