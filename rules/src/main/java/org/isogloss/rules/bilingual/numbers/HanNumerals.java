package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.LanguageNumbers;

/**
 * Reads the numerals of Chinese and Japanese, alone and after figures: {@code 一百二十}, {@code 二〇二四},
 * {@code 1亿2000万}. What a character is worth comes from Unicode.
 */
final class HanNumerals {

  private static final Map<String, List<String>> DATA =
      DataFile.groups(HanNumerals.class, "han-numerals.txt");

  private static final String DIGITS = String.join("", DATA.get("digits"));
  private static final String ONE_TO_NINE = "一二三四五六七八九";
  private static final String SMALL = String.join("", DATA.get("small-units"));
  private static final String BIG = String.join("", DATA.get("big-units"));

  private static final String UNITS = SMALL + BIG;

  /** A numeral, as a regular expression. */
  static final String NUMERAL = "[%s%s]".formatted(DIGITS, SMALL);

  /** Words with numerals that are not numbers. */
  private static final Pattern WORDS = Pattern.compile(String.join("|", DATA.get("words")));

  private static final String MORE = String.join("", DATA.get("more"));
  private static final String SOME = String.join("", DATA.get("some"));

  /** Numerals, in which figures with decimals may stand before units. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?:\\d[\\d,]*(?:\\.\\d+)?[%s]?\\$?(?=[%s%s]))?[%s%s%s](?:[%s%s%s]|[%s](?=[%s])|(?<=[%s])\\d[\\d,]*(?:\\.\\d+)?(?=[%s%s]|(?!\\d)))*+"
              .formatted(
                  MORE, SMALL, BIG, DIGITS, SMALL, BIG, DIGITS, SMALL, BIG, MORE, BIG, BIG, SMALL,
                  BIG));

  private static final String POINTS = String.join("", DATA.get("decimal-points"));

  /** Decimals in characters, not the minutes of a time: 三点二, but 三点二十 and 三点二分. */
  private static final Pattern DECIMALS =
      Pattern.compile(
          "(?<![%1$s%2$s%3$s])([%1$s%2$s%3$s]++)([%4$s%5$s])([%1$s]++)([%3$s]*+)(?![%1$s%2$s]|%6$s)"
              .formatted(
                  DIGITS,
                  SMALL,
                  BIG,
                  POINTS,
                  String.join("", DATA.get("divided-units")),
                  String.join("|", DATA.get("minutes"))));

  /** What makes the thousand before it a part of the unit of measure: 千米, "kilometer". */
  private static final Pattern KILO =
      Pattern.compile("(?:%s)".formatted(String.join("|", DATA.get("kilo"))));

  /** The same for a million. */
  private static final Pattern MEGA =
      Pattern.compile("(?:%s)".formatted(String.join("|", DATA.get("mega"))));

  /** The name of a five-year plan, which is two numbers: the twelfth of five years. */
  private static final Pattern PLANS = Pattern.compile(String.join("|", DATA.get("plans")));

  private static final Pattern FIGURES = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  /** Two neighbouring digits count only roughly: "three or four", "thirty-five or six". */
  private static final Pattern ROUGH =
      Pattern.compile("(?<![%1$s])[%1$s]{2}(?![%1$s])".formatted(DIGITS.replaceAll("[零〇]", "")));

  /** How far apart the two may be: 三五个 are three to five. */
  private static final int FARTHEST = 2;

  private static final int TEN = 10;

  /** A thousand, and "kilo". */
  private static final char KILO_SIGN = '千';

  /** The zeros of a thousand, a million, and so on. */
  private static final int THOUSAND = 3;

  private static final int MILLION = 6;
  private static final int TRILLION = 12;

  private HanNumerals() {}

  /**
   * The numbers of a text, in order.
   *
   * @param text with all digits as those of ASCII
   * @param isCountedByUnits whether a number may begin with a hundred or a thousand without "one"
   *     before it, as in Japanese; in Chinese it is only roughly that
   */
  static List<Quantity> read(String text, boolean isCountedByUnits) {
    StringBuilder rest = new StringBuilder(text);
    List<Quantity> found = new ArrayList<>();
    PLANS.matcher(text).results().forEach(plan -> addPlan(plan, found, rest));
    WORDS.matcher(rest.toString()).results().forEach(word -> hide(word, rest));
    DECIMALS
        .matcher(rest.toString())
        .results()
        .forEach(decimals -> addDecimals(decimals, found, rest));
    Matcher run = RUN.matcher(rest);
    while (run.find()) {
      // "Several hundred" counts nothing.
      boolean some = run.start() > 0 && SOME.indexOf(rest.charAt(run.start() - 1)) >= 0;
      if (!some) {
        Quantity number = measured(quantity(run.group(), new Span(run.start(), run.end())), rest);
        boolean isSure = isCountedByUnits ? hasDigit(run.group()) : isCounted(run.group());
        boolean isRough =
            number.form() != Quantity.Form.FIGURES
                && run.end() < rest.length()
                && MORE.indexOf(rest.charAt(run.end())) >= 0;
        found.add(isSure && !isRough ? number : number.onlyPossible());
      }
    }
    return found;
  }

  /** Adds a number with decimals, and its parts, which may as well be two numbers. */
  private static void addDecimals(MatchResult match, List<Quantity> found, StringBuilder rest) {
    String whole = match.group(1);
    String decimals = match.group(3);
    String digits = digits(decimals).iterator().next();
    BigDecimal value =
        new BigDecimal(value(whole))
            .add(new BigDecimal(digits).movePointLeft(decimals.length()))
            .multiply(new BigDecimal(match.group(4).isEmpty() ? "1" : value("一" + match.group(4))));
    boolean isSure = POINTS.contains(match.group(2)) && value.compareTo(BigDecimal.TEN) > 0;
    found.add(
        new Quantity(
            new Span(match.start(), match.end()),
            match.group(),
            Set.of(NumberSigns.plain(value)),
            isSure && isCounted(whole) ? Quantity.Form.SPELLED : Quantity.Form.POSSIBLE));
    for (int part : List.of(1, 3)) {
      Span span = new Span(match.start(part), match.end(part));
      found.add(quantity(match.group(part), span).onlyPossible());
    }
    hide(match, rest);
  }

  /**
   * A number with what it counts if its last unit belongs to the unit of measure after it: 5千克 are
   * five kilograms, and 1200万像素 twelve megapixels.
   */
  private static Quantity measured(Quantity number, CharSequence text) {
    String written = number.written();
    int last = written.length() - 1;
    int end = number.span().end();
    if (last > 0 && written.charAt(last) == KILO_SIGN && isAt(KILO, text, end)) {
      BigDecimal count = new BigDecimal(value(written.substring(0, last)));
      Set<String> values = new LinkedHashSet<>();
      values.add(NumberSigns.plain(count.movePointRight(THOUSAND)));
      values.add(NumberSigns.plain(count));
      values.addAll(number.values());
      return new Quantity(number.span(), written, values, number.form());
    }
    return isAt(MEGA, text, end)
        ? number.orRather(
            Set.of(NumberSigns.plain(new BigDecimal(number.value()).movePointLeft(MILLION))))
        : number;
  }

  private static boolean isAt(Pattern pattern, CharSequence text, int place) {
    return pattern.matcher(text).region(place, text.length()).lookingAt();
  }

  private static void hide(MatchResult words, StringBuilder rest) {
    rest.replace(words.start(), words.end(), " ".repeat(words.end() - words.start()));
  }

  private static void addPlan(MatchResult plan, List<Quantity> found, StringBuilder rest) {
    for (int part = 1; part <= plan.groupCount(); part++) {
      if (plan.group(part) != null) {
        Span span = new Span(plan.start(part), plan.end(part));
        Set<String> values = sums(plan.group(part));
        found.add(new Quantity(span, plan.group(part), values, Quantity.Form.POSSIBLE));
      }
    }
    hide(plan, rest);
  }

  /** Whether numerals begin with a number; ten needs no "one" before it. */
  private static boolean isCounted(String written) {
    char first = written.charAt(0);
    return UNITS.indexOf(first) < 0 || worth(first) == TEN;
  }

  /** Whether numerals are more than units, which alone may be "all kinds" or "by all means". */
  private static boolean hasDigit(String written) {
    return isCounted(written) || written.chars().anyMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  /** What numerals are worth that name a number either by units or by its digits. */
  static String value(String numerals) {
    return quantity(numerals, new Span(0, numerals.length())).value();
  }

  /** What numerals with units may be worth, the most likely first. */
  static Set<String> sums(String numerals) {
    return Sum.of(numerals);
  }

  private static Quantity quantity(String written, Span span) {
    boolean figures = FIGURES.matcher(written).lookingAt();
    boolean positional = written.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    Matcher rough = ROUGH.matcher(written);
    boolean isRough = (!positional || written.length() == 2) && rough.find();
    Set<String> values = isRough ? alternatives(written, rough.start()) : new LinkedHashSet<>();
    if (positional) {
      values.addAll(digits(written));
    } else if (values.isEmpty()) {
      values.addAll(Sum.of(written));
    }
    BigDecimal value = new BigDecimal(values.iterator().next());
    Quantity.Form form = Quantity.Form.POSSIBLE;
    if (figures && !isRough) {
      form = Quantity.Form.FIGURES;
    } else if (!isRough && value.compareTo(BigDecimal.TEN) > 0) {
      form = Quantity.Form.SPELLED;
    }
    return new Quantity(span, written, values, form);
  }

  /**
   * What a rough number may mean.
   *
   * @param at where the two digits are, between which it is
   */
  private static Set<String> alternatives(String written, int at) {
    int first = (int) worth(written.charAt(at));
    int second = (int) worth(written.charAt(at + 1));
    Set<String> values = new LinkedHashSet<>();
    if (Math.abs(second - first) <= FARTHEST) {
      for (int digit = Math.min(first, second); digit <= Math.max(first, second); digit++) {
        values.addAll(
            Sum.of(
                written.substring(0, at)
                    + ONE_TO_NINE.charAt(digit - 1)
                    + written.substring(at + 2)));
      }
    }
    return values;
  }

  private static Set<String> digits(String written) {
    StringBuilder digits = new StringBuilder();
    written.chars().forEach(c -> digits.append((int) worth(c)));
    Set<String> values = new LinkedHashSet<>();
    values.add(NumberSigns.plain(new BigDecimal(digits.toString())));
    return values;
  }

  private static double worth(int character) {
    return LanguageNumbers.worth(character);
  }

  /** Adds numerals up. */
  private static final class Sum {

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal current;
    private BigDecimal greatest = BigDecimal.ZERO;

    /** The last unit; null before one, and after a zero. */
    private BigDecimal unit;

    static Set<String> of(String written) {
      Sum sum = new Sum();
      int at = 0;
      while (at < written.length()) {
        Matcher figures = FIGURES.matcher(written).region(at, written.length());
        if (figures.lookingAt()) {
          sum.current = new BigDecimal(figures.group().replace(",", ""));
          at = figures.end();
        } else {
          sum.add(written.charAt(at));
          at++;
        }
      }
      return sum.values(written);
    }

    private void add(char character) {
      // Formulas are set between dollar signs.
      if (MORE.indexOf(character) >= 0 || character == '$') {
        return;
      }
      BigDecimal worth = BigDecimal.valueOf(worth(character));
      if (DIGITS.indexOf(character) >= 0) {
        current = current == null ? worth : current.multiply(BigDecimal.TEN).add(worth);
        unit = worth.signum() == 0 ? null : unit;
      } else if (SMALL.indexOf(character) >= 0) {
        section = section.add((current == null ? BigDecimal.ONE : current).multiply(worth));
        current = null;
        unit = worth;
      } else {
        BigDecimal counted = section.add(current == null ? BigDecimal.ZERO : current);
        boolean all = worth.compareTo(greatest) > 0;
        total = all ? total.add(counted).multiply(worth) : total.add(counted.multiply(worth));
        greatest = greatest.max(worth);
        section = BigDecimal.ZERO;
        current = null;
        unit = worth;
      }
    }

    private Set<String> values(String written) {
      BigDecimal last = current == null ? BigDecimal.ZERO : current;
      Set<String> values = new LinkedHashSet<>();
      values.add(NumberSigns.plain(total.add(section).add(last)));
      // A digit at the end counts the next smaller unit: two hundred "and five" is 250.
      if (unit != null && unit.intValue() > TEN && last.signum() > 0 && last.intValue() < TEN) {
        BigDecimal next = last.multiply(unit).divide(BigDecimal.TEN);
        values.add(NumberSigns.plain(total.add(section).add(next)));
      }
      // One of many after a unit is that of what follows: 三十万一年 is 300,000 a year.
      if (unit != null && last.compareTo(BigDecimal.ONE) == 0) {
        values.add(NumberSigns.plain(total.add(section)));
      }
      // A unit of 10^12, or of 10^6 where it is the prefix "mega", of which English counts one;
      // a thousand of these are "giga".
      if (written.endsWith("兆")) {
        values.add(NumberSigns.plain(total.movePointLeft(MILLION)));
        values.add(NumberSigns.plain(total.movePointLeft(TRILLION)));
        if (written.endsWith("千兆")) {
          values.add(NumberSigns.plain(total.movePointLeft(TRILLION + THOUSAND)));
        }
      }
      return values;
    }
  }
}
