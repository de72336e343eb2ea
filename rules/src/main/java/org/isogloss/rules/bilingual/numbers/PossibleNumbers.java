package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/** What may be another number in a text than its figures say, or one that has no figures. */
final class PossibleNumbers {

  /**
   * A way of writing numbers.
   *
   * @param pattern how it is written
   * @param values what it may mean; none if it is no such number
   */
  private record Reading(Pattern pattern, Function<MatchResult, Set<String>> values) {

    Reading(String pattern, Function<MatchResult, Set<String>> values) {
      this(Pattern.compile(pattern), values);
    }
  }

  private static final int TEN = 10;
  private static final int NOON = 12;

  private static final List<Reading> ALL =
      List.of(
          // The nineties are also a part of the twentieth century.
          new Reading(NumberReader.DECADE, m -> values(TEN * number(m, 2), number(m, 1) + 1)),
          new Reading("(?<!\\d)(?:19|20)(\\d\\d)(?!\\d)", m -> values(number(m, 1))),
          new Reading(AddedParts.SIGN, m -> fraction(AddedParts.worth(m.group()))),
          new Reading(
              "(?i)(\\d{1,2})(?:[:.]\\d\\d)?\\s?p\\.?m\\b", m -> values(number(m, 1) + NOON)),
          new Reading(
              "(?<!\\d)(\\d{1,2})[:：](\\d\\d)(?!\\d)",
              m -> number(m, 1) > NOON ? values(number(m, 1) - NOON) : Set.of()));

  /** A time or a price, which other languages may write as two numbers. */
  private static final Reading PAIR =
      new Reading(
          "(?<![\\d.,:])(\\d{1,2})\\.([0-5]\\d)(?!\\d|[.,:]\\d|\\s?%)",
          m -> values(number(m, 1), number(m, 2)));

  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

  private final List<Reading> readings = new ArrayList<>(ALL);

  PossibleNumbers(LanguageTag language, TimeWords times, NumberNames names) {
    addPhrases(names.phrases());
    addFollowing(names.following());
    // Roman numerals up to thirty-nine.
    readings.add(
        new Reading(
            "(?<![\\p{L}\\d])([IVX]{1,6})(?:%s)?(?![\\p{L}\\d])".formatted(times.romanEnding()),
            m -> Set.of(roman(m.group(1)))));
    if (language.isEnglish()) {
      readings.add(PAIR);
    }
  }

  private void addPhrases(Map<String, Set<String>> phrases) {
    if (!phrases.isEmpty()) {
      String words = alternatives(phrases.keySet()).replace(" ", "\\E\\s+\\Q");
      readings.add(
          new Reading(
              "(?iU)(?<!\\p{L})(?:%s)(?!\\p{L})".formatted(words),
              m -> phrases.getOrDefault(folded(m.group()), Set.of())));
    }
  }

  private static String folded(String phrase) {
    return NumberNames.folded(SPACES.matcher(phrase).replaceAll(" "));
  }

  /** Adds the pages that follow one: 12 f., 12 ff. */
  private void addFollowing(Map<String, Integer> following) {
    if (!following.isEmpty()) {
      readings.add(
          new Reading(
              "(?<![\\d.,])(\\d{1,5})[\\s\\u00A0\\u202F]?(%s)(?!\\p{L})"
                  .formatted(alternatives(following.keySet())),
              m -> following(number(m, 1), following.get(m.group(2)))));
    }
  }

  private static Set<String> following(int page, int most) {
    return values(IntStream.rangeClosed(page + 1, page + most).toArray());
  }

  /** The longest first. */
  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * The numbers of a text, in no particular order.
   *
   * @param text with all digits as those of ASCII
   */
  List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    for (Reading reading : readings) {
      Matcher matcher = reading.pattern().matcher(text);
      while (matcher.find()) {
        Set<String> values = reading.values().apply(matcher);
        if (!values.isEmpty()) {
          Span span = new Span(matcher.start(), matcher.end());
          found.add(new Quantity(span, matcher.group(), values, Quantity.Form.POSSIBLE));
        }
      }
    }
    return found;
  }

  /** A part of one, and as much of a hundred. */
  private static Set<String> fraction(BigDecimal worth) {
    return Set.of(NumberSigns.plain(worth), NumberSigns.plain(worth.movePointRight(2)));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** Some values, of which two may be equal. */
  private static Set<String> values(int... numbers) {
    Set<String> values = new LinkedHashSet<>();
    for (int number : numbers) {
      values.add(Integer.toString(number));
    }
    return values;
  }

  /** The value of Roman numerals. */
  private static String roman(String numerals) {
    int value = 0;
    for (int i = 0; i < numerals.length(); i++) {
      int one = letter(numerals.charAt(i));
      boolean smaller = i + 1 < numerals.length() && one < letter(numerals.charAt(i + 1));
      value += smaller ? -one : one;
    }
    return Integer.toString(value);
  }

  private static int letter(char numeral) {
    return switch (numeral) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> TEN;
    };
  }
}
