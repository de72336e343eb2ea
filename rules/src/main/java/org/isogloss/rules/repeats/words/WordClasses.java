package org.isogloss.rules.repeats.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Stemmer;
import org.isogloss.core.text.WordScanner;

/** Word classes used to classify differences: numbers, units, negations, pointers. */
public final class WordClasses {

  private static final Set<String> NUMBERS = words("number-words.txt");
  private static final Set<String> UNITS = words("units.txt");
  private static final Set<String> NEGATIONS = words("negations.txt");
  private static final Set<String> POINTERS = words("pointers.txt");
  private static final Set<String> STOP_WORDS = words("stopwords.txt");
  private static final List<String> NEGATIVE_PREFIXES =
      DataFile.lines(WordClasses.class, "negative-prefixes.txt");

  private final Stemmer stemmer = new Stemmer();
  private final Map<String, String> stems = new HashMap<>();

  /** The words of a list, folded; those with an apostrophe are split as the scanner splits them. */
  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (String line : DataFile.lines(WordClasses.class, file)) {
      words.addAll(List.of(Folding.caseless(line).split("'")));
    }
    return Set.copyOf(words);
  }

  /** The words of a text, folded. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    WordScanner scanner = new WordScanner(text, 0, text.length());
    while (scanner.next()) {
      words.add(Folding.caseless(text.substring(scanner.start(), scanner.end())));
    }
    return words;
  }

  public static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0)) || NUMBERS.contains(word);
  }

  /** The signs that are units, such as percent and currency signs, among some marks. */
  public static String unitSigns(String marks) {
    return marks
        .codePoints()
        .mapToObj(Character::toString)
        .filter(UNITS::contains)
        .collect(Collectors.joining());
  }

  public static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  public static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether a number after the word refers to a place in the text, as in "table 3". */
  public static boolean isPointer(String word) {
    return POINTERS.contains(word);
  }

  public static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  public static boolean isContent(String word) {
    return !isStopWord(word) && !isNumber(word);
  }

  public String stem(String word) {
    return stems.computeIfAbsent(word, stemmer::stem);
  }

  /** The stems of the words of a text, in order. */
  public List<String> stems(String text) {
    return of(text).stream().map(this::stem).toList();
  }

  /** The content words of a text as stems, one for all words of a class of synonyms. */
  public Set<String> meanings(String text) {
    return of(text).stream()
        .filter(WordClasses::isContent)
        .map(this::stem)
        .map(Synonyms::classOf)
        .collect(Collectors.toSet());
  }

  /**
   * Whether one side negates a word with a negation and the other with a prefix, as in <i>not
   * set</i>, <i>unset</i>.
   */
  public boolean negateAlike(List<String> one, List<String> other) {
    return negatesWithPrefix(one, other) || negatesWithPrefix(other, one);
  }

  private boolean negatesWithPrefix(List<String> separate, List<String> joined) {
    return separate.stream().anyMatch(WordClasses::isNegation)
        && joined.stream().noneMatch(WordClasses::isNegation)
        && separate.stream()
            .anyMatch(base -> joined.stream().anyMatch(word -> isPrefixed(word, base)));
  }

  private boolean isPrefixed(String word, String base) {
    return NEGATIVE_PREFIXES.stream()
        .anyMatch(
            prefix ->
                word.length() > prefix.length()
                    && word.startsWith(prefix)
                    && base.length() > 2
                    && stem(word.substring(prefix.length())).equals(stem(base)));
  }

  /** Whether one word is the other with a prefix that negates it, as in possible, impossible. */
  public boolean isNegated(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return NEGATIVE_PREFIXES.stream()
        .anyMatch(
            prefix ->
                longer.startsWith(prefix)
                    && shorter.length() > 3
                    && stem(longer.substring(prefix.length())).equals(stem(shorter)));
  }
}
