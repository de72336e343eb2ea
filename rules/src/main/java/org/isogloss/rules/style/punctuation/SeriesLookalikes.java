package org.isogloss.rules.style.punctuation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/**
 * What has the commas and the "and" of a series without being one: pairs beside each other, an
 * explanation after its noun, a participle or verb after a phrase between commas, a description of
 * nouns with their adjectives, and the names of offices.
 *
 * @param before the words of the clause before the first item
 * @param items the words between the marks, of the first item only the last one
 * @param goesOn whether a comma follows
 */
record SeriesLookalikes(String before, List<String> items, boolean goesOn) {

  private static final Map<String, List<String>> DATA =
      DataFile.groups(SeriesLookalikes.class, "series.txt");

  private static final Set<String> DETERMINERS = new HashSet<>(DATA.get("determiners"));

  private static final Set<String> PREPOSITIONS = new HashSet<>(DATA.get("prepositions"));

  /** Between an office and what it is for: Ministry of, Institute for. */
  private static final Set<String> OFFICE_JOINTS = Set.of("of", "for", "on");

  /** How many words before the last word of a pair its "and" may be. */
  private static final int PAIR_REACH = 4;

  /** How many words before the last word of an item its determiner may be. */
  private static final int DETERMINER_REACH = 3;

  /** Shorter words that end like participles are mostly nouns: seed, shed. */
  private static final int SHORTEST_PARTICIPLE = 5;

  SeriesLookalikes {
    items = List.copyOf(items);
  }

  boolean isOne() {
    List<String> words = List.of(before.strip().split("\\s+"));
    return hasPair(words)
        || hasOtherDeterminers(words)
        || hasOtherParticiples()
        || hasPhrase()
        || (goesOn && items.stream().anyMatch(item -> item.indexOf(' ') >= 0))
        || isOffice(words);
  }

  /** An item without a phrase after its noun: "ships" of "ships in the". */
  static String head(String item) {
    String[] words = item.split(" ", -1);
    int length = 0;
    for (String word : words) {
      if (length > 0 && PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT))) {
        return item.substring(0, length - 1);
      }
      length += word.length() + 1;
    }
    return item;
  }

  /** "back and forward in browsers, undo and redo in software". */
  private static boolean hasPair(List<String> words) {
    return last(words, PAIR_REACH).stream().anyMatch(w -> w.equals("and") || w.equals("or"));
  }

  /** "two groups, the bells and the horns": items of a series have determiners alike. */
  private boolean hasOtherDeterminers(List<String> words) {
    List<String> rest = items.subList(1, items.size());
    if (rest.stream().noneMatch(SeriesLookalikes::isDetermined)) {
      return false;
    }
    boolean first = last(words, DETERMINER_REACH).stream().anyMatch(SeriesLookalikes::isDetermined);
    return !first || !rest.stream().allMatch(SeriesLookalikes::isDetermined);
  }

  private static boolean isDetermined(String item) {
    return DETERMINERS.contains(firstWord(item));
  }

  /** "lamps, quite large ones, glowed and faded": the last two are what the others do. */
  private boolean hasOtherParticiples() {
    List<String> end = items.subList(items.size() - 2, items.size());
    return end.stream().anyMatch(SeriesLookalikes::isParticiple)
        && !items.subList(0, items.size() - 2).stream().allMatch(SeriesLookalikes::isParticiple);
  }

  private static boolean isParticiple(String item) {
    String word = firstWord(item);
    return word.length() >= SHORTEST_PARTICIPLE && word.endsWith("ed");
  }

  /** "quite clearly visible", "ran to" and fro. */
  private boolean hasPhrase() {
    return items.subList(1, items.size() - 1).stream()
        .filter(item -> item.indexOf(' ') >= 0)
        .anyMatch(
            item ->
                firstWord(item).endsWith("ly")
                    || PREPOSITIONS.contains(item.substring(item.lastIndexOf(' ') + 1)));
  }

  /** "Ministry of Ships, Lamps and Bells". */
  private boolean isOffice(List<String> words) {
    if (!items.stream().allMatch(item -> Character.isUpperCase(item.charAt(0)))) {
      return false;
    }
    int at = words.size() - 1;
    while (at > 0 && isCapitalized(words.get(at))) {
      at--;
    }
    return at > 0 && OFFICE_JOINTS.contains(words.get(at)) && isCapitalized(words.get(at - 1));
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String firstWord(String item) {
    int space = item.indexOf(' ');
    return (space < 0 ? item : item.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  private static List<String> last(List<String> words, int count) {
    return words.subList(Math.max(0, words.size() - count), words.size());
  }
}
