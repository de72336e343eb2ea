package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.text.LanguageNumbers;

/**
 * The words of a language that may be numbers: numbers spelled out and months, as ICU has them,
 * words such as {@code half} and {@code twice}, and compounds such as {@code zwanzigjährig}.
 */
final class NumberNames {

  private static final Map<String, List<String>> OTHERS =
      DataFile.groups(NumberNames.class, "number-names.txt");

  /** What single letters after figures multiply these by, in all languages. */
  private static final Map<String, Long> LETTERS = letters();

  /** Words for more than this are made of others, although some join. */
  private static final int LAST = 100;

  private static final int THOUSAND = 1_000;

  private static final List<Long> SCALES =
      List.of(100L, 1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L);

  /** Many languages have one form of a scale after two, and another one after five. */
  private static final List<Integer> TIMES = List.of(1, 2, 5);

  /** Numbers whose words are linked, each in another place. */
  private static final List<Long> LINKED =
      List.of(21L, 35L, 101L, 121L, 1_001L, 1_100L, 21_000L, 1_000_001L);

  /** The letter of Ukrainian and others that texts write as an apostrophe. */
  private static final char APOSTROPHE = 'ʼ';

  /** The Turkish capital İ in lower case. */
  private static final String DOTTED = "i\u0307";

  private static final Pattern GAP = Pattern.compile(",? |-");

  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> scales = new HashMap<>();

  /** How compounds go on after a number. */
  private final List<String> continuations = new ArrayList<>();

  /** What may be inside a number that is one word, between a hundred and what follows. */
  private final List<String> links = new ArrayList<>();

  /** Words that add a fraction to the number before them, by what they add. */
  private final Map<BigDecimal, List<String>> fractions = new HashMap<>();

  /** Several words that may mean numbers together, by what they may mean: "rund um die Uhr". */
  private final Map<String, Set<String>> phrases = new HashMap<>();

  /** What is after the number of a page, by how many pages after it may be meant: "ff." */
  private final Map<String, Integer> following = new HashMap<>();

  /** Words that count tenths. */
  private final List<String> tenths = new ArrayList<>();

  /** The words between those of one number: "treinta y cinco". */
  private final Set<String> between = new HashSet<>();

  private Optional<JoinedNumbers> joined = Optional.empty();

  NumberNames(LanguageTag language) {
    OTHERS.getOrDefault(language.primary(), List.of()).forEach(this::addOther);
    if (!language.equals(LanguageTag.UNDETERMINED)) {
      LanguageNumbers written = new LanguageNumbers(language);
      addSpelled(written);
      addMonths(written);
      joined = Optional.of(new JoinedNumbers(written, links, this::number));
    }
  }

  /**
   * Adds a line: a word, an equals sign, and its values, separated by spaces; scales after {@code
   * x}. Lines with a sign before letters alone are what else stands beside numbers.
   */
  private void addOther(String line) {
    double fraction = LanguageNumbers.worth(line.charAt(0));
    if (fraction > 0 && fraction < 1) {
      fractions
          .computeIfAbsent(BigDecimal.valueOf(fraction), worth -> new ArrayList<>())
          .add(line.substring(1));
      return;
    }
    if (line.startsWith("%")) {
      tenths.add(line.substring(1));
      return;
    }
    if (line.startsWith("-")) {
      continuations.add(line.substring(1));
      return;
    }
    if (line.startsWith("+")) {
      links.add(line.substring(1));
      return;
    }
    String[] sides = line.split("=", 2);
    String word = sides[0].strip();
    List<String> meant = List.of(sides[1].strip().split(" ", -1));
    if (word.startsWith(">")) {
      following.put(word.substring(1), Integer.valueOf(meant.get(0)));
    } else if (word.indexOf(' ') > 0) {
      phrases.put(word, new LinkedHashSet<>(meant));
    } else {
      meant.forEach(value -> addOther(word, value));
    }
  }

  private void addOther(String word, String value) {
    if (value.startsWith("x")) {
      scales.put(word, Long.valueOf(value.substring(1)));
    } else {
      add(word, value);
    }
  }

  private void addSpelled(LanguageNumbers written) {
    for (int number = 0; number <= LAST; number++) {
      for (String spelled : written.spelled(number)) {
        String folded = folded(spelled);
        add(folded, Integer.toString(number));
        if (number < LAST || GAP.split(folded, -1).length == 1) {
          numbers.putIfAbsent(folded.replace('-', ' '), number);
        }
      }
    }
    // Some languages have a word for each hundred: "quinientos".
    for (int number = 2 * LAST; number < THOUSAND; number += LAST) {
      for (String spelled : written.spelled(number)) {
        if (GAP.split(spelled, -1).length == 1) {
          numbers.putIfAbsent(folded(spelled), number);
        }
      }
    }
    for (long scale : SCALES) {
      for (int times : TIMES) {
        for (String spelled : written.spelled(times * scale)) {
          String[] words = GAP.split(folded(spelled), -1);
          String word = words[words.length - 1];
          boolean isAlone = words.length == 1 && times == 1 && scale > LAST;
          if ((words.length > 1 || isAlone) && !numbers.containsKey(word)) {
            scales.putIfAbsent(word, scale);
          }
        }
      }
    }
    addLinks(written);
  }

  /** Adds what stands between the words of a number. */
  private void addLinks(LanguageNumbers written) {
    addLongHundred(written);
    for (long number : LINKED) {
      for (String spelled : written.spelled(number)) {
        String[] words = GAP.split(folded(spelled), -1);
        for (int i = 1; i < words.length - 1; i++) {
          if (number(words[i]) < 0 && scale(words[i]) == 0) {
            between.add(words[i]);
          }
        }
      }
    }
  }

  /** Adds the form of a hundred that more follows: "cien", but "ciento uno". */
  private void addLongHundred(LanguageNumbers written) {
    for (String hundred : written.spelled(LAST)) {
      String beginning = hundred.substring(0, Math.min(2, hundred.length()));
      for (String spelled : written.spelled(LAST + 1)) {
        String[] words = GAP.split(folded(spelled), -1);
        if (words.length > 1
            && words[0].startsWith(beginning)
            && GAP.split(hundred, -1).length == 1) {
          numbers.putIfAbsent(words[0], LAST);
        }
      }
    }
  }

  private void addMonths(LanguageNumbers written) {
    List<List<String>> months = written.months();
    for (int i = 0; i < months.size(); i++) {
      for (String month : months.get(i)) {
        String name = folded(month).replace(".", "");
        if (name.codePoints().allMatch(Character::isLetter)) {
          add(name, Integer.toString(i + 1));
        }
      }
    }
  }

  private void add(String word, String value) {
    values.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(value);
  }

  /**
   * A word as it is looked up: in lower case, without the soft hyphens that ICU writes, and with
   * its apostrophe.
   */
  static String folded(String word) {
    return word.replace("\u00AD", "")
        .replace('\'', APOSTROPHE)
        .replace('’', APOSTROPHE)
        .toLowerCase(Locale.ROOT)
        .replace(DOTTED, "i");
  }

  /** What a word may mean, in plain decimal notation; empty for most words. */
  Set<String> values(String folded) {
    Set<String> known = spelled(folded);
    return known.isEmpty() ? ofCompound(folded) : known;
  }

  private Set<String> spelled(String folded) {
    Set<String> known = values.get(folded);
    return known == null ? joined(folded) : known;
  }

  /** What a word means that joins several numbers, which nothing else can be. */
  Set<String> joined(String folded) {
    return joined.map(numbers -> numbers.read(folded)).orElse(Set.of());
  }

  private Set<String> ofCompound(String folded) {
    for (String next : continuations) {
      int at = folded.indexOf(next, 1);
      Set<String> known = at > 0 ? spelled(folded.substring(0, at)) : Set.of();
      if (!known.isEmpty()) {
        return known;
      }
    }
    return Set.of();
  }

  /**
   * The number up to a hundred, or of whole hundreds, that a word spells out, or several words with
   * spaces between them; -1 for others.
   */
  int number(String folded) {
    return numbers.getOrDefault(folded, -1);
  }

  /** Words that add a fraction to the number before them, by what they add. */
  Map<BigDecimal, List<String>> fractions() {
    return Collections.unmodifiableMap(fractions);
  }

  /** Several words that may mean numbers together, by what they may mean. */
  Map<String, Set<String>> phrases() {
    return Collections.unmodifiableMap(phrases);
  }

  /** What is after the number of a page, by how many pages after it may be meant. */
  Map<String, Integer> following() {
    return Collections.unmodifiableMap(following);
  }

  /** Words that count tenths. */
  List<String> tenths() {
    return Collections.unmodifiableList(tenths);
  }

  /** What a word multiplies the number before it by; 0 for another word. */
  long scale(String folded) {
    return scales.getOrDefault(folded, 0L);
  }

  private static Map<String, Long> letters() {
    Map<String, Long> letters = new HashMap<>();
    for (String line : OTHERS.get("any")) {
      String[] sides = line.split(" = x", 2);
      letters.put(sides[0], Long.valueOf(sides[1]));
    }
    return Map.copyOf(letters);
  }

  /** What a letter may multiply the figures before it by, in any language; 0 for another letter. */
  static long letterScale(String letter) {
    return LETTERS.getOrDefault(letter, 0L);
  }

  /** Whether a word is one between those of a number. */
  boolean isBetween(String folded) {
    return between.contains(folded);
  }
}
