package org.isogloss.rules.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.text.Folding;
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

  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}']*[\\p{L}\\p{M}\\p{N}])?");

  private final Map<String, Double> known = new ConcurrentHashMap<>();

  /**
   * How common a word is, from 0 for one that is not in the dictionary to 1 for the most common.
   *
   * @param word as it is written; the dictionary distinguishes names by their capital
   */
  public double of(String word) {
    return known.computeIfAbsent(word, GeneralFrequency::lookUp);
  }

  /**
   * Whether the dictionary lacks a part of a word, both as it is written and in lower case. That is
   * so for names of programs: {@code mitmproxy}, {@code kube-proxy}. Of a contraction, the part
   * before the apostrophe is enough, and numbers are not parts.
   *
   * @param word a word, perhaps with hyphens, dots and other signs
   */
  public boolean lacksPartOf(String word) {
    return PART.matcher(Folding.straight(word))
        .results()
        .map(MatchResult::group)
        .anyMatch(part -> part.codePoints().anyMatch(Character::isLetter) && !isKnown(part));
  }

  private boolean isKnown(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return of(part) > 0 || of(lower) > 0 || of(lower.replaceFirst("'.*", "")) > 0;
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
