package org.isogloss.core.document.assembly;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.data.DataFile;

/**
 * What tells whether a hyphen at the end of a line belongs to its word: the other words of the
 * file, then a dictionary, then what most such hyphens of the file are. A file made from printed
 * pages divides words, one that was typed only has compounds there.
 */
final class DivisionEvidence {

  /** How a divided word is read. */
  enum Reading {
    JOINED,
    HYPHENATED,
    /** As two words: the hyphen stands for the end of a later compound. */
    SUSPENDED
  }

  /** What follows the first of two coordinated compounds. */
  private static final Set<String> COORDINATORS =
      Set.copyOf(DataFile.lines(DivisionEvidence.class, "coordinators.txt"));

  private final Predicate<String> dictionary;

  /** The undivided words of the file. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** By how many the words that are surely joined outnumber the sure compounds. */
  private int surplus;

  /**
   * @param dictionary whether a word is an English one
   */
  DivisionEvidence(Predicate<String> dictionary) {
    this.dictionary = dictionary;
  }

  /** Counts an undivided word. */
  void count(String word) {
    counts.merge(key(word), 1, Integer::sum);
  }

  /** Records whether a divided word of the file is surely joined or a compound. */
  void weigh(DividedWord word) {
    Optional<Reading> sure = sure(word);
    if (sure.isPresent() && sure.get() != Reading.SUSPENDED) {
      surplus += sure.get() == Reading.JOINED ? 1 : -1;
    }
  }

  /** How a word is read, once all words are counted and weighed. */
  Reading reading(DividedWord word) {
    return sure(word).orElse(surplus > 0 ? Reading.JOINED : Reading.HYPHENATED);
  }

  /** How a word is read if that does not depend on the other divided words. */
  private Optional<Reading> sure(DividedWord word) {
    int joined = occurrences(word.joined());
    int hyphenated = occurrences(word.hyphenated());
    if (joined != hyphenated) {
      return Optional.of(joined > hyphenated ? Reading.JOINED : Reading.HYPHENATED);
    }
    DividedWord parts = word.innermost();
    boolean one = isWord(parts.joined());
    boolean compound = isKnown(word.hyphenated());
    if (!one && !compound && COORDINATORS.contains(word.second())) {
      return Optional.of(Reading.SUSPENDED);
    }
    if (isApart(parts.first()) || (compound && !one)) {
      return Optional.of(Reading.HYPHENATED);
    }
    if (one) {
      return compound || isWord(parts.hyphenated())
          ? Optional.empty()
          : Optional.of(Reading.JOINED);
    }
    if (!isWord(parts.second())) {
      return Optional.of(Reading.JOINED);
    }
    boolean fragment = !isWord(parts.first()) && isLowerCase(parts.first());
    return fragment && !word.isLonger() ? Optional.empty() : Optional.of(Reading.HYPHENATED);
  }

  /** Whether no typesetter divides a word after this: a letter, an abbreviation, a number. */
  private static boolean isApart(String first) {
    int last = first.codePointBefore(first.length());
    return first.codePointCount(0, first.length()) == 1
        || Character.isUpperCase(last)
        || first.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isLowerCase(String part) {
    return Character.isLowerCase(part.codePointAt(0));
  }

  /** Whether the file or the dictionary has a word. */
  private boolean isWord(String word) {
    return occurrences(word) > 0 || isKnown(word);
  }

  private boolean isKnown(String word) {
    String base = withoutPossessive(word.replace('’', '\''));
    return dictionary.test(base) || dictionary.test(base.toLowerCase(Locale.ROOT));
  }

  private int occurrences(String word) {
    return counts.getOrDefault(key(word), 0);
  }

  /** A word without the endings of its plural and its possessive. */
  private static String key(String word) {
    String base = withoutPossessive(word.replace('’', '\'').toLowerCase(Locale.ROOT));
    boolean plural = base.length() > 3 && base.endsWith("s") && !base.endsWith("ss");
    return plural ? base.substring(0, base.length() - 1) : base;
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
