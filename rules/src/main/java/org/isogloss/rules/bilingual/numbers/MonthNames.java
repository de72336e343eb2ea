package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.LanguageNumbers;

/**
 * Reads the months of dates that name them, beside a day or a year: {@code May 5}, {@code 5. März},
 * {@code 三月五日}. Alone, the word for a month may be another one.
 */
final class MonthNames {

  private static final int LAST = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** The day before a month: "5th of May", "5. März", "1er mars", "5 de mayo". */
  private static final Pattern DAY =
      Pattern.compile("(?<![\\d.,:])[0-3]?\\d(?:[.ºª°]|\\p{L}{1,2})?\\s(?:\\p{L}{1,2}\\s)?$");

  /** How far before a month its day begins at most, in code units. */
  private static final int REACH = 9;

  /** The day or the year after a month. */
  private static final Pattern DAY_OR_YEAR =
      Pattern.compile(
          "\\.?,?\\s(?:\\p{L}{2,3}\\s)?(?:[0-3]?\\d(?:st|nd|rd|th)?(?![\\p{L}\\d:])|[12]\\d{3}(?!\\d))");

  /** A month by its number. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(1[0-2]|[1-9]|%1$s{1,2})\\s?[月월]\\s?(?=\\d|%1$s)".formatted(HanNumerals.NUMERAL));

  private static final Set<String> BY_NUMBER = Set.of("zh", "yue", "ja", "ko");

  private final Map<String, Integer> names = new HashMap<>();
  private final boolean isEnglish;
  private final boolean isByNumber;

  MonthNames(LanguageTag language) {
    this.isEnglish = language.isEnglish();
    this.isByNumber = BY_NUMBER.contains(language.primary());
    if (language.equals(LanguageTag.UNDETERMINED) || isByNumber) {
      return;
    }
    List<List<String>> months = new LanguageNumbers(language).months();
    for (int i = 0; i < Math.min(LAST, months.size()); i++) {
      for (String month : months.get(i)) {
        names.put(NumberNames.folded(month).replace(".", ""), i + 1);
      }
    }
  }

  /**
   * The months of a text, in order.
   *
   * @param text with all digits as those of ASCII
   */
  List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher month = (isByNumber ? NUMBERED : WORD).matcher(text);
    while (month.find()) {
      Span span = new Span(month.start(), month.end());
      int number = isByNumber ? number(month.group(1)) : named(text, span);
      if (number > 0 && number <= LAST) {
        Set<String> values = Set.of(Integer.toString(number));
        found.add(new Quantity(span, month.group(), values, Quantity.Form.SPELLED));
      }
    }
    return found;
  }

  private static int number(String numerals) {
    return Character.isDigit(numerals.charAt(0))
        ? Integer.parseInt(numerals)
        : Integer.parseInt(HanNumerals.value(numerals));
  }

  /** The number of the month that a word beside a day or a year names; 0 for another word. */
  private int named(String text, Span word) {
    String written = word.in(text);
    // "May" is also a verb.
    boolean isName = !isEnglish || Character.isUpperCase(written.charAt(0));
    int number = isName ? names.getOrDefault(NumberNames.folded(written), 0) : 0;
    return number > 0 && isInDate(text, word) ? number : 0;
  }

  private static boolean isInDate(String text, Span word) {
    int from = Math.max(0, word.start() - REACH);
    return DAY_OR_YEAR.matcher(text).region(word.end(), text.length()).lookingAt()
        || DAY.matcher(text).region(from, word.start()).useTransparentBounds(true).find();
  }
}
