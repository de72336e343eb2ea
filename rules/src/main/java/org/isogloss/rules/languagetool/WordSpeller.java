package org.isogloss.rules.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool's speller, without the rest of LanguageTool: which words are in the dictionary of a
 * variety of English. Loaded when the first word is looked up. Thread-safe.
 */
public final class WordSpeller {

  /** Words that LanguageTool ignores although they are in no dictionary. */
  private static final String IGNORED = "/en/hunspell/ignore.txt";

  private final String variety;
  private final Set<String> ignored = new HashSet<>();
  private SpellingCheckRule rule;

  /**
   * @param variety one of {@link LanguageToolSettings#VARIETIES}
   */
  public WordSpeller(String variety) {
    this.variety = variety;
  }

  /**
   * Whether a word is in the dictionary; a capital at the beginning, or throughout, is ignored.
   *
   * @param word with straight apostrophes
   */
  public synchronized boolean knows(String word) {
    if (rule == null) {
      ignored.addAll(new CachingWordListLoader().loadWords(IGNORED));
      rule = LanguageToolChecker.language(variety).getDefaultSpellingRule();
    }
    try {
      return ignored.contains(word) || !rule.isMisspelled(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
