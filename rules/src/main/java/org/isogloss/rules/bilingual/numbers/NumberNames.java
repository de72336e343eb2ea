package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Words for more than this are made of others. */
  private static final int LAST = 100;

  private static final List<Long> SCALES =
      List.of(100L, 1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L);

  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> scales = new HashMap<>();

  /** How compounds go on after a number. */
  private final List<String> continuations = new ArrayList<>();

  /** What may be inside a number that is one word, between a hundred and what follows. */
  private final List<String> links = new ArrayList<>();

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
   * x}. A hyphen and letters alone are a continuation, a plus sign and letters a link.
   */
  private void addOther(String line) {
    if (line.startsWith("-")) {
      continuations.add(line.substring(1));
      return;
    }
    if (line.startsWith("+")) {
      links.add(line.substring(1));
      return;
    }
    String[] sides = line.split("=", 2);
    for (String value : sides[1].strip().split(" ", -1)) {
      if (value.startsWith("x")) {
        scales.put(sides[0].strip(), Long.valueOf(value.substring(1)));
      } else {
        add(sides[0].strip(), value);
      }
    }
  }

  private void addSpelled(LanguageNumbers written) {
    for (int number = 0; number <= LAST; number++) {
      for (String spelled : written.spelled(number)) {
        add(folded(spelled), Integer.toString(number));
        numbers.putIfAbsent(folded(spelled), number);
      }
    }
    for (long scale : SCALES) {
      for (int times = 1; times <= 2; times++) {
        for (String spelled : written.spelled(times * scale)) {
          String[] words = folded(spelled).split("[ -]", -1);
          String word = words[words.length - 1];
          if (words.length > 1 && !numbers.containsKey(word)) {
            scales.putIfAbsent(word, scale);
          }
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

  /** A word as it is looked up: in lower case, without the soft hyphens that ICU writes. */
  static String folded(String word) {
    return word.replace("\u00AD", "").toLowerCase(Locale.ROOT);
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

  /** The number up to a hundred that a word spells out; -1 for another word. */
  int number(String folded) {
    return numbers.getOrDefault(folded, -1);
  }

  /** What a word multiplies the number before it by; 0 for another word. */
  long scale(String folded) {
    return scales.getOrDefault(folded, 0L);
  }
}
