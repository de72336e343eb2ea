package org.isogloss.core.document.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;

/** What the letters and the common words of texts say about their language. */
public final class LanguageEvidence {

  private static final String OF_ENGLISH = "english";

  /** By language, or by several that share a list, with hyphens between their codes. */
  private static final Map<String, Set<String>> WORDS =
      DataFile.groups(LanguageEvidence.class, "common-words.txt").entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, group -> words(group.getValue())));

  private static final Set<String> ENGLISH = WORDS.get(OF_ENGLISH);
  private static final Set<String> OTHER = of(name -> !name.equals(OF_ENGLISH));

  /** A run of letters and their marks; an emoji may consist of marks alone. */
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** Letters directly after these are not a word by themselves, as in an address or a key. */
  private static final String JOINERS = ".@/_";

  private static final int LEAST_WORDS = 2;

  /** How many times as much must speak for one side as for the other. */
  private static final int CLEARLY = 3;

  /** English text has a common word in at most this many. */
  private static final int RAREST = 25;

  /** A text in another language has so many of its common words at least. */
  private static final int LEAST_OF_TEXT = 4;

  /**
   * A text in another language has a common or an accented word in at most this many; a list of
   * names has fewer.
   */
  private static final int RAREST_FOREIGN = 8;

  private long letters;
  private long latin;
  private long words;
  private long english;
  private long other;

  /** Words in Latin letters of which not all are English; names and loans may be such. */
  private long accented;

  /** Creates evidence of no text. */
  public LanguageEvidence() {}

  private static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> of(Predicate<String> languages) {
    return WORDS.entrySet().stream()
        .filter(group -> languages.test(group.getKey()))
        .flatMap(group -> group.getValue().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Common words of a language in Latin letters other than English, or of that and related ones, in
   * lower case; those that are English words as well are left out. Empty for a language that has no
   * list.
   */
  public static Set<String> commonWords(LanguageTag language) {
    return of(name -> Arrays.asList(name.split("-", -1)).contains(language.primary()));
  }

  /** Adds a text. */
  public void add(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      long latinLetters = word.codePoints().filter(LanguageEvidence::isLatin).count();
      int length = word.codePointCount(0, word.length());
      boolean isAscii = word.chars().allMatch(c -> c < 0x80);
      if (isAscii && isPart(text, matcher.start(), matcher.end())) {
        continue; // of an identifier, such as a hash, or of an address
      }
      letters += length;
      latin += latinLetters;
      words++;
      english += ENGLISH.contains(word) ? 1 : 0;
      boolean isOther = OTHER.contains(word);
      other += isOther ? 1 : 0;
      accented += !isOther && latinLetters == length && !isAscii ? 1 : 0;
    }
  }

  private static boolean isPart(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    return Character.isDigit(before)
        || Character.isDigit(after)
        || JOINERS.indexOf(before) >= 0
        || after == '_';
  }

  private static boolean isLatin(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.LATIN || script == UnicodeScript.INHERITED;
  }

  /** Whether there are any letters. */
  public boolean hasWords() {
    return words > 0;
  }

  /** Whether they are clearly English: in Latin letters, with common English words. */
  public boolean isEnglish() {
    return 5 * latin >= 4 * letters
        && english >= LEAST_WORDS
        && english > CLEARLY * (other + accented)
        && RAREST * english >= words;
  }

  /**
   * Whether they seem not to be English: they are in other letters, or have words of other
   * languages.
   */
  public boolean isForeign() {
    return isForeign(other + accented);
  }

  /** The same without doubt: with letters as in names and loans, English text may seem foreign. */
  public boolean isCertainlyForeign() {
    return isForeign(other);
  }

  /**
   * Whether they are a text in another language in Latin letters: several of its common words,
   * which names and titles in an English sentence seldom have, and hardly an English one.
   */
  public boolean isForeignText() {
    return other >= LEAST_OF_TEXT && hasWordsOfOthers(other);
  }

  /** Whether nothing shows that they are English: they have no more English words than others. */
  public boolean mayBeForeign() {
    return english <= other + accented;
  }

  private boolean isForeign(long foreign) {
    return 2 * latin < letters || (foreign >= LEAST_WORDS && hasWordsOfOthers(foreign));
  }

  private boolean hasWordsOfOthers(long foreign) {
    return foreign > CLEARLY * english && RAREST_FOREIGN * foreign >= words;
  }
}
