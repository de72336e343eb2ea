package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/**
 * Reads figures with periods that are several numbers rather than one with decimals: dates such as
 * {@code 3.4.2021} and times such as {@code 18.30 Uhr}.
 */
final class DottedFigures {

  /**
   * What stands at a place.
   *
   * @param span the whole of it
   * @param numbers its numbers
   */
  record Found(Span span, List<Quantity> numbers) {}

  private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.,])%s\\.%s\\.(?<year>[12]\\d{3}|\\d\\d)(?!\\d|[.,]\\d)".formatted(DAY, MONTH));

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d.,])(?<year>[12]\\d{3})\\.%s\\.%s(?!\\d|[.,]\\d)".formatted(MONTH, DAY));

  /** A date without its year, where a comma stands before decimals. */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?<![\\d.,])%s\\.%s\\.(?!\\d)".formatted(DAY, MONTH));

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.,:])(?<hour>[01]?\\d|2[0-4])\\.(?<minutes>[0-5]\\d)(?!\\d|[.,:]\\d)");

  private static final int YEAR_DIGITS = 4;

  private final TimeWords words;
  private final boolean isDecimalComma;

  /**
   * @param words the words that tell times
   * @param isDecimalComma whether a comma stands before decimals
   */
  DottedFigures(TimeWords words, boolean isDecimalComma) {
    this.words = words;
    this.isDecimalComma = isDecimalComma;
  }

  /**
   * The dates and times of a text.
   *
   * @param text with all digits as those of ASCII
   */
  List<Found> read(String text) {
    List<Found> found = new ArrayList<>();
    addDates(DATE.matcher(text), text, found);
    addDates(YEAR_FIRST.matcher(text), text, found);
    if (isDecimalComma) {
      addDaysAndMonths(text, found);
    }
    addTimes(text, found);
    return found;
  }

  private static void addDates(Matcher date, String text, List<Found> found) {
    while (date.find()) {
      List<Quantity> numbers = new ArrayList<>();
      String year = date.group("year");
      boolean isCertain = year.length() == YEAR_DIGITS;
      for (String part : List.of("day", "month", "year")) {
        numbers.add(number(date, part, text, isCertain));
      }
      if (!isCertain) {
        // It may be a version as well, so only the whole of it is required.
        Set<String> values = new LinkedHashSet<>(List.of(date.group(), plain(year)));
        values.add("20" + year);
        values.add("19" + year);
        numbers.add(whole(date, values, Quantity.Form.FIGURES));
      }
      found.add(new Found(span(date), numbers));
    }
  }

  private static void addDaysAndMonths(String text, List<Found> found) {
    Matcher date = DAY_AND_MONTH.matcher(text);
    while (date.find()) {
      // It may be the number of a section that ends a sentence.
      String figures = date.group().substring(0, date.group().length() - 1);
      Set<String> values = new LinkedHashSet<>(List.of(plain(figures)));
      values.add(plain(date.group("day")));
      found.add(
          new Found(
              span(date),
              List.of(
                  whole(date, values, Quantity.Form.FIGURES), number(date, "month", text, false))));
    }
  }

  private void addTimes(String text, List<Found> found) {
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      Span span = span(time);
      if (words.isTime(text, span)) {
        Set<String> figures = Set.of(plain(time.group()));
        found.add(
            new Found(
                span,
                List.of(
                    number(time, "hour", text, true),
                    number(time, "minutes", text, !time.group("minutes").equals("00")),
                    whole(time, figures, Quantity.Form.POSSIBLE))));
      }
    }
  }

  private static Quantity number(Matcher match, String group, String text, boolean isRequired) {
    Span span = new Span(match.start(group), match.end(group));
    Quantity.Form required = span.length() == 1 ? Quantity.Form.DIGIT : Quantity.Form.FIGURES;
    return new Quantity(
        span,
        span.in(text),
        Set.of(plain(match.group(group))),
        isRequired ? required : Quantity.Form.POSSIBLE);
  }

  private static Quantity whole(Matcher match, Set<String> values, Quantity.Form form) {
    return new Quantity(span(match), match.group(), values, form);
  }

  private static Span span(Matcher match) {
    return new Span(match.start(), match.end());
  }

  private static String plain(String digits) {
    return NumberSigns.plain(new BigDecimal(digits));
  }
}
