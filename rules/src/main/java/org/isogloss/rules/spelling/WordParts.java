package org.isogloss.rules.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;

/** Recognizes words that consist of known ones: masterchain, uninitialized, groweth. */
final class WordParts {

  private static final Map<String, List<String>> DATA =
      DataFile.groups(WordParts.class, "word-parts.txt");

  /** A part with fewer letters is found in almost any word. */
  private static final int SHORTEST_PART = 3;

  /** What remains after a prefix or suffix must be a proper word. */
  private static final int SHORTEST_BASE = 4;

  private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

  private WordParts() {}

  /** Whether a word, in lower case, is two known words or a known one with a prefix or suffix. */
  static boolean compose(String word, Predicate<String> isKnown) {
    for (String prefix : DATA.get("prefixes")) {
      int base = word.length() - prefix.length();
      if (base >= SHORTEST_BASE
          && word.startsWith(prefix)
          && isKnown.test(word.substring(prefix.length()))) {
        return true;
      }
    }
    for (String suffix : DATA.get("suffixes")) {
      int base = word.length() - suffix.length();
      if (base >= SHORTEST_BASE && word.endsWith(suffix) && isKnown.test(word.substring(0, base))) {
        return true;
      }
    }
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      if (isKnown.test(word.substring(0, cut)) && isKnown.test(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The two words that a word in lower case consists of, with their space, if the first one hardly
   * ever starts a compound.
   *
   * @param isCommon whether everybody uses a word
   */
  static Optional<String> split(String word, Predicate<String> isCommon) {
    return DATA.get("separate").stream()
        .filter(first -> word.startsWith(first) && word.length() - first.length() >= SHORTEST_PART)
        .filter(first -> isCommon.test(word.substring(first.length())))
        .max(Comparator.comparingInt(String::length))
        .or(
            () ->
                DATA.get("pairs").stream()
                    .filter(two -> two.replace(" ", "").equals(word))
                    .findFirst()
                    .map(two -> two.substring(0, two.indexOf(' '))))
        .map(first -> first + ' ' + word.substring(first.length()));
  }

  /** Words that only older English has, and texts that quote it. */
  static Stream<String> olderWords() {
    return DATA.get("older-words").stream();
  }

  /** Whether a word, in lower case, is a known one with the ending of an older verb: groweth. */
  static boolean isOlderVerb(String word, Predicate<String> isKnown) {
    return DATA.get("older-endings").stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .filter(verb -> verb.length() >= SHORTEST_PART)
        .anyMatch(
            verb ->
                isKnown.test(verb)
                    || isKnown.test(DOUBLED.matcher(verb).replaceFirst("$1"))
                    || (verb.endsWith("i")
                        && isKnown.test(verb.substring(0, verb.length() - 1) + "y")));
  }
}
