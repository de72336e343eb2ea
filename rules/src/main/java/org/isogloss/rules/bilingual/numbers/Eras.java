package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;

/**
 * Reads years that are counted from the beginning of an era or a reign: {@code 令和6年}, {@code
 * 光绪三十一年}. A translation may have the year of the common era or that of the era.
 */
final class Eras {

  private static final String FIRST = "元";

  private static final int DECADE = 10;

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:%s|(?<![\\d.,])\\d{1,3}|%s{1,4})\\s?年(?<decade>代)?"
              .formatted(FIRST, HanNumerals.NUMERAL));

  private static final Pattern COUNT = Pattern.compile("[^\\s年代]+");

  /** The first years of the eras of a name. */
  private static final Map<String, List<Integer>> FIRST_YEARS = firstYears();

  private static final int LONGEST =
      FIRST_YEARS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Eras() {}

  private static Map<String, List<Integer>> firstYears() {
    Map<String, List<Integer>> years = new HashMap<>();
    for (List<String> eras : DataFile.groups(Eras.class, "eras.txt").values()) {
      for (String era : eras) {
        String[] sides = era.split(" = ", 2);
        years
            .computeIfAbsent(sides[0], name -> new ArrayList<>())
            .add(Integer.valueOf(sides[1].strip()));
      }
    }
    return years;
  }

  /**
   * The years of a text, in order.
   *
   * @param text with all digits as those of ASCII
   */
  static List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int end = text.charAt(Math.max(0, year.start() - 1)) == ' ' ? year.start() - 1 : year.start();
      for (int length = Math.min(LONGEST, end); length > 0; length--) {
        List<Integer> first = FIRST_YEARS.get(text.substring(end - length, end));
        if (first != null) {
          found.add(quantity(text, new Span(end - length, year.end()), year, first));
          break;
        }
      }
    }
    return found;
  }

  private static Quantity quantity(String text, Span span, Matcher year, List<Integer> first) {
    Matcher written = COUNT.matcher(year.group());
    boolean isFirst = !written.lookingAt() || written.group().equals(FIRST);
    String count = isFirst ? "1" : HanNumerals.value(written.group());
    boolean isDecade = year.group("decade") != null;
    Set<String> values = new LinkedHashSet<>();
    for (int beginning : first) {
      int western = beginning - 1 + Integer.parseInt(count);
      values.add(Integer.toString(western));
      if (isDecade) {
        // The thirties of Shōwa are the late fifties and the early sixties.
        int tens = western - western % DECADE;
        values.add(Integer.toString(tens));
        values.add(Integer.toString(tens + DECADE));
      }
    }
    values.add(count);
    Quantity.Form form =
        Character.isDigit(year.group().charAt(0)) ? Quantity.Form.FIGURES : Quantity.Form.SPELLED;
    return new Quantity(span, span.in(text), values, isDecade ? Quantity.Form.POSSIBLE : form);
  }
}
