package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;

/** Recognizes words that consist of known ones: masterchain, uninitialized, groweth. */
final class WordParts {

  private static final Map<String, List<String>> DATA =
      DataFile.groups(WordParts.class, "word-parts.txt");

  /** The pairs of words by what they look like without their space. */
  private static final Map<String, String> PAIRS =
      DATA.get("pairs").stream()
          .collect(Collectors.toUnmodifiableMap(two -> two.replace(" ", ""), two -> two));

  /** A part with fewer letters is found in almost any word. */
  private static final int SHORTEST_PART = 3;

  /** What remains after a prefix or suffix must be a proper word. */
  private static final int SHORTEST_BASE = 4;

  private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

  private WordParts() {}

  /**
   * Whether a word, in lower case, is two known words or a known one with a prefix or suffix.
   *
   * @param isKnown whether a part is a word
   * @param isUsual whether, in addition, authors may form words with it
   * @return how usual its parts are; empty if it does not consist of known ones
   */
  static Optional<Clue> composition(
      String word, Predicate<String> isKnown, Predicate<String> isUsual) {
    Optional<Clue> found = Optional.empty();
    for (List<String> parts : divisions(word)) {
      if (parts.stream().allMatch(isKnown)) {
        if (parts.stream().allMatch(isUsual)) {
          return Optional.of(Clue.COMPOUND);
        }
        found = Optional.of(Clue.ODD_COMPOUND);
      }
    }
    return found;
  }

  /** The parts that must be words for each way to divide a word. */
  private static List<List<String>> divisions(String word) {
    List<List<String>> divisions = new ArrayList<>();
    for (String prefix : DATA.get("prefixes")) {
      if (word.length() - prefix.length() >= SHORTEST_BASE && word.startsWith(prefix)) {
        divisions.add(List.of(word.substring(prefix.length())));
      }
    }
    for (String suffix : DATA.get("suffixes")) {
      int base = word.length() - suffix.length();
      if (base >= SHORTEST_BASE && word.endsWith(suffix)) {
        divisions.add(List.of(word.substring(0, base)));
      }
    }
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      divisions.add(List.of(word.substring(0, cut), word.substring(cut)));
    }
    return divisions;
  }

  /**
   * The two words that a word in lower case consists of, with their space, if they are a pair that
   * is often run together, or if the first one hardly ever starts a compound.
   *
   * @param isCommon whether everybody uses a word
   */
  static Optional<String> split(String word, Predicate<String> isCommon) {
    return Optional.ofNullable(PAIRS.get(word))
        .or(
            () ->
                DATA.get("separate").stream()
                    .filter(word::startsWith)
                    .filter(first -> word.length() - first.length() >= SHORTEST_PART)
                    .filter(first -> isCommon.test(word.substring(first.length())))
                    .max(Comparator.comparingInt(String::length))
                    .map(first -> first + ' ' + word.substring(first.length())));
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
