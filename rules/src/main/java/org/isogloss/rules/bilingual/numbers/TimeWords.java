package org.isogloss.rules.bilingual.numbers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/** The words by which a language makes numbers the names of centuries and hours. */
final class TimeWords {

  private static final Map<String, List<String>> TEMPLATES =
      DataFile.groups(TimeWords.class, "time-words.txt");

  private static final String CENTURY = "N";
  private static final String HOUR = "H";
  private static final String TIME = "T";
  private static final String ROMAN = "R";

  private static final String SPACE = "[\\s\\u00A0\\u202F-]{0,2}";

  /** What makes a number ordinal: "19th", "19.", "19e", "XIX-lea". */
  private static final String ORDINAL = "(?:[.°ºª]|-?[\\p{IsLatin}\\p{IsCyrillic}]{1,4})?";

  private static final String MINUTES = "(?:[:：.][0-5]\\d)?";

  /** How far before a number its word is searched for, in code units. */
  private static final int REACH = 20;

  private static final String NOTHING = "(?!)";

  /** What makes an English hour one before noon. */
  private static final Pattern BEFORE_NOON =
      Pattern.compile(
          "(?i)%s\\s?(?:a\\.?m\\b|(?:o['’]clock )?in the morning\\b)".formatted(MINUTES));

  /** The minutes of a time that no word tells to be one. */
  private static final Pattern COLON = Pattern.compile("[:：][0-5]\\d(?![\\d:：])");

  /** The same after words that make it a time. */
  private static final Pattern PERIOD = Pattern.compile("\\.[0-5]\\d(?!\\d|[.,:]\\d)");

  private static final int HUNDRED = 100;

  /** From this number of centuries on, the number is that of one. */
  private static final int LONG = 10;

  private static final int NOON = 12;
  private static final int DAY = 24;

  private final boolean isEnglish;

  private final Pattern beforeCentury;
  private final Pattern afterCentury;
  private final Pattern beforeHour;
  private final Pattern afterHour;
  private final Pattern beforeTime;
  private final String romanEnding;

  TimeWords(LanguageTag language) {
    this.isEnglish = language.isEnglish();
    List<String> templates = TEMPLATES.getOrDefault(language.primary(), List.of());
    this.beforeCentury = before(templates, CENTURY);
    this.afterCentury = after(templates, CENTURY, ORDINAL);
    this.beforeHour = before(templates, HOUR);
    this.afterHour = after(templates, HOUR, MINUTES);
    this.beforeTime = before(templates, TIME);
    this.romanEnding =
        templates.stream()
            .filter(template -> template.startsWith(ROMAN))
            .map(template -> Pattern.quote(template.substring(1)))
            .collect(Collectors.joining("|"));
  }

  private static Pattern before(List<String> templates, String number) {
    String words =
        templates.stream()
            .filter(template -> template.endsWith(" " + number))
            .map(template -> words(template.substring(0, template.length() - 2), ""))
            .collect(Collectors.joining("|"));
    return pattern(words, "(?<![\\p{L}])(?:%s)" + SPACE + "$");
  }

  private static Pattern after(List<String> templates, String number, String between) {
    String words =
        templates.stream()
            .filter(template -> template.startsWith(number + " "))
            .map(template -> words(template.substring(2), "(?!\\p{L})"))
            .collect(Collectors.joining("|"));
    return pattern(words, between + SPACE + "(?:%s)");
  }

  private static Pattern pattern(String words, String around) {
    return Pattern.compile(
        words.isEmpty() ? NOTHING : around.formatted(words),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words of a template as a regular expression; without an asterisk they end as they do. */
  private static String words(String template, String end) {
    return template.endsWith("*")
        ? Pattern.quote(template.substring(0, template.length() - 1)) + "\\p{L}{0,8}"
        : Pattern.quote(template) + end;
  }

  /**
   * A number of a text with the other values that it has as that of a century or an hour: the
   * nineteenth century is that of the years from 1800, two centuries are 200 years, and in words
   * 18.30 is half past six. Ten or more are not read as a duration of that many centuries, since
   * the nineteenth and the twentieth century would have 1900 in common.
   */
  Quantity widened(String text, Quantity number) {
    String value = number.value();
    if (value.length() > 2 || value.indexOf('.') >= 0) {
      return number;
    }
    int count = Integer.parseInt(value);
    if (count > 0 && isBeside(text, number.span(), beforeCentury, afterCentury)) {
      String start = plain(HUNDRED * (count - 1));
      return number.orRather(count < LONG ? Set.of(start, plain(HUNDRED * count)) : Set.of(start));
    }
    // English says which half of the day it means.
    if (!isEnglish && isAfternoonHour(text, number.span(), count)) {
      return number.orRather(Set.of(afternoon(count - NOON)));
    }
    if (!isEnglish && count <= DAY && isHour(text, number.span())) {
      return number.orRather(Set.of(plain(count > NOON ? count - NOON : count + NOON)));
    }
    return number;
  }

  /**
   * What a number of a text may be besides: an English hour that is not said to be one before noon
   * may be one after it, and 18 in another language is also six.
   */
  Optional<Quantity> besides(String text, Quantity number) {
    String value = number.value();
    if (value.length() > 2 || value.indexOf('.') >= 0) {
      return Optional.empty();
    }
    int count = Integer.parseInt(value);
    if (isEnglish) {
      boolean may =
          count > 0
              && count < NOON
              && !BEFORE_NOON.matcher(text).region(number.span().end(), text.length()).lookingAt();
      return may ? Optional.of(possible(number, afternoon(count))) : Optional.empty();
    }
    return isAfternoonHour(text, number.span(), count)
        ? Optional.of(possible(number, plain(count - NOON)))
        : Optional.empty();
  }

  /** Whether figures with a period between them are a time by the word before them: "в 15.30". */
  boolean isTime(String text, Span figures) {
    return isHour(text, figures) || isBefore(text, figures, beforeTime);
  }

  private boolean isAfternoonHour(String text, Span number, int count) {
    return count > NOON
        && count < DAY
        && (isHour(text, number)
            || isAfter(text, number, COLON)
            || (isAfter(text, number, PERIOD) && isBefore(text, number, beforeTime)));
  }

  /** An hour after noon, which is no other number. */
  private static String afternoon(int hour) {
    return hour + " p.m.";
  }

  private static Quantity possible(Quantity number, String value) {
    return new Quantity(number.span(), number.written(), Set.of(value), Quantity.Form.POSSIBLE);
  }

  private static String plain(int number) {
    return Integer.toString(number);
  }

  /** Whether a number of a text is that of an hour; its minutes may stand between. */
  boolean isHour(String text, Span number) {
    return isBeside(text, number, beforeHour, afterHour);
  }

  private static boolean isBeside(String text, Span number, Pattern before, Pattern after) {
    return isAfter(text, number, after) || isBefore(text, number, before);
  }

  private static boolean isAfter(String text, Span number, Pattern words) {
    return words.matcher(text).region(number.end(), text.length()).lookingAt();
  }

  private static boolean isBefore(String text, Span number, Pattern words) {
    int from = Math.max(0, number.start() - REACH);
    return words.matcher(text).region(from, number.start()).find();
  }

  /** A regular expression for the endings of Roman numerals that are ordinal; may be empty. */
  String romanEnding() {
    return romanEnding;
  }
}
