package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

class WordSpellerTest {

  private static final String IGNORED = "/en/hunspell/ignore.txt";
  private static final Pattern LATIN = Pattern.compile("(?!['İ])(?:(?!İ)[\\p{IsLatin}'-])+");

  @ParameterizedTest
  @CsvSource({
    "en-US, color, true",
    "en-US, colour, false",
    "en-GB, colour, true",
    "en-US, Lighthouse, true",
    "en-US, LIGHTHOUSE, true",
    "en-US, lightHouse, false",
    "en-US, lighthuose, false",
    "en-US, harbor-wide, true",
    "en-US, harbor-wdie, false",
    "en-US, Qur'an, true",
    "en-GB, Hawai'i, true",
  })
  void wordsOfTheVarietyAreKnown(String variety, String word, boolean known) {
    assertThat(new WordSpeller(variety).knows(word)).isEqualTo(known);
  }

  /** LanguageTool's own rule, which takes much longer to load, says the same of every word. */
  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB"})
  void theFurtherWordsAreThoseOfLanguageTool(String variety) throws IOException {
    WordSpeller speller = new WordSpeller(variety);
    MorfologikSpellerRule rule =
        (MorfologikSpellerRule) LanguageToolChecker.language(variety).getDefaultSpellingRule();
    List<String> lists = new ArrayList<>(rule.getAdditionalSpellingFileNames());
    lists.add("/en/hunspell/spelling.txt");
    lists.add(rule.getLanguageVariantSpellingFileName());
    List<String> differing = new ArrayList<>();
    for (String word : words(lists)) {
      if (speller.knows(word) == rule.isMisspelled(word)) {
        differing.add(word);
      }
    }

    // The rule leaves the words that are ignored to others.
    assertThat(new CachingWordListLoader().loadWords(IGNORED)).containsAll(differing);
  }

  /** Single words of lists as they are written, in lower case and capitals, and damaged. */
  private static List<String> words(List<String> lists) {
    List<String> words = new ArrayList<>();
    for (String list : lists) {
      for (String line : new CachingWordListLoader().loadWords(list)) {
        String word = line.split("\t", 2)[0];
        // The small letter of İ has two code points, which nothing puts together again, and the
        // first letter after an apostrophe is a capital to one of the two only.
        if (LATIN.matcher(word).matches()) {
          words.add(word);
          words.add(word.toLowerCase(Locale.ENGLISH));
          words.add(word.toUpperCase(Locale.ENGLISH));
          words.add(word + "q");
          words.add(word + "-harbor");
        }
      }
    }
    assertThat(words).hasSizeGreaterThan(10_000);
    return words;
  }

  @Test
  void whatLanguageToolIgnoresIsKnownAsItIsWritten() {
    String ignored = new CachingWordListLoader().loadWords(IGNORED).get(0);

    assertThat(new WordSpeller("en-US").knows(ignored)).isTrue();
  }
}
