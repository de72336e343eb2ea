package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;
import org.languagetool.tools.StringTools;

/**
 * LanguageTool's speller, without the rest of LanguageTool: which words are in the dictionary of a
 * variety of English. Loaded when the first word is looked up. Thread-safe.
 *
 * <p>LanguageTool builds an automaton of its lists of further words at every start, to suggest
 * them. Here they are only looked up, so a set of them does.
 */
public final class WordSpeller {

  /** Words that LanguageTool ignores although they are in no dictionary. */
  private static final String IGNORED = "/en/hunspell/ignore.txt";

  /** Words of all varieties that the dictionaries lack. */
  private static final String FURTHER = "/en/hunspell/spelling.txt";

  private static final Pattern HYPHEN = Pattern.compile("-");

  private final String variety;
  private Words words;

  /**
   * @param variety one of {@link LanguageToolSettings#VARIETIES}
   */
  public WordSpeller(String variety) {
    this.variety = variety;
  }

  /**
   * Whether a word is in the dictionary, or every part of a compound with hyphens is; a capital at
   * the beginning, or throughout, is ignored.
   *
   * @param word with straight apostrophes
   */
  public synchronized boolean knows(String word) {
    if (words == null) {
      words = Words.load(variety);
    }
    return words.ignored().contains(word)
        || words.has(word)
        || (word.contains("-") && HYPHEN.splitAsStream(word).allMatch(words::has));
  }

  /**
   * The words of a variety.
   *
   * @param ignored what is never an error, exactly as it is written
   * @param further words besides the dictionary
   * @param dictionary most words
   */
  private record Words(Set<String> ignored, Set<String> further, MorfologikSpeller dictionary) {

    static Words load(String variety) {
      Language language = LanguageToolChecker.language(variety);
      MorfologikSpellerRule rule = (MorfologikSpellerRule) language.getDefaultSpellingRule();
      List<String> lists = new ArrayList<>(rule.getAdditionalSpellingFileNames());
      lists.add(FURTHER);
      lists.add(rule.getLanguageVariantSpellingFileName());
      Set<String> further = new HashSet<>();
      lists.stream()
          .filter(list -> JLanguageTool.getDataBroker().resourceExists(list))
          .flatMap(list -> new CachingWordListLoader().loadWords(list).stream())
          // Some lists have a tag after the word.
          .flatMap(line -> language.prepareLineForSpeller(line).stream())
          .filter(word -> !word.isBlank())
          .forEach(further::add);
      return new Words(
          new HashSet<>(new CachingWordListLoader().loadWords(IGNORED)),
          further,
          new MorfologikSpeller(rule.getFileName(), 1));
    }

    boolean has(String word) {
      return !dictionary.isMisspelled(word) || further.contains(word) || hasInLowerCase(word);
    }

    /** Capitals are ignored as the dictionary ignores them. */
    private boolean hasInLowerCase(String word) {
      String lower = word.toLowerCase(Locale.ENGLISH);
      return !StringTools.isMixedCase(word)
          && (further.contains(lower)
              || (StringTools.isAllUppercase(word)
                  && further.contains(StringTools.uppercaseFirstChar(lower))));
    }
  }
}
