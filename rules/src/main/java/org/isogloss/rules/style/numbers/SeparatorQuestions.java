package org.isogloss.rules.style.numbers;

import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.START;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about separators within numbers. */
final class SeparatorQuestions {

  /** A sign of currency may precede the number, but nothing that makes it a name. */
  private static final String PRICE_START =
      "(?<![\\p{L}\\p{N}_#@&=+*^~/\\\\<>|:.,'’{\\[\\uFFFC])(?<!\\d[‐‑–—−-])";

  private static final Pattern LARGE =
      Pattern.compile(
          PRICE_START
              + "(?:(\\d{1,3}+)([,'’]|\\h)(\\d{3}(?:\\2\\d{3})*+)|(\\d{4,12}+))"
              + "(?![\\p{L}\\p{N}_\\uFFFC}\\]]|[.,:/\\\\'’‐‑–—−=^-]\\d|\\h\\d)");

  private static final List<StyleAnswer> SEPARATORS =
      List.of(
          new StyleAnswer("comma", "with a comma (“25,000”)"),
          new StyleAnswer("space", "with a space (“25 000”)"),
          new StyleAnswer("apostrophe", "with an apostrophe (“25’000”)"),
          new StyleAnswer("none", "without a separator (“25000”)"));

  private static final StyleQuestion THOUSANDS =
      new StyleQuestion(
          "thousands-separator",
          "Separator of thousands",
          "Numbers of five digits or more that are grouped differently from most in the manuscript.",
          "Numbers of five digits or more are written",
          RuleInfo.PROSE,
          SEPARATORS,
          new FigureObserver(
              RuleInfo.PROSE, LARGE, (match, block) -> thousands(match, block, false)));

  private static final StyleQuestion FOUR_DIGITS =
      new StyleQuestion(
          "thousands-separator-four-digits",
          "Separator in numbers of four digits",
          "Numbers of four digits that are grouped where most are not, or the reverse.",
          "Numbers of four digits are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("comma", "with a comma (“2,500”)"),
              new StyleAnswer("space", "with a space (“2 500”)"),
              new StyleAnswer("apostrophe", "with an apostrophe (“2’500”)"),
              new StyleAnswer("none", "without a separator (“2500”)")),
          new FigureObserver(
              RuleInfo.PROSE, LARGE, (match, block) -> thousands(match, block, true)));

  private static final Pattern DECIMAL =
      Pattern.compile(START + "(\\d{1,3}+)([.,])(\\d++)(?=" + GAP + "?(%|°|\\p{L}))");

  private static final StyleQuestion DECIMAL_SIGN =
      new StyleQuestion(
          "decimal-sign",
          "Decimal sign",
          "Decimals with a comma where most in the manuscript have a point, or the reverse.",
          "Decimals are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("point", "with a point (“2.5”)"),
              new StyleAnswer("comma", "with a comma (“2,5”)")),
          new FigureObserver(RuleInfo.PROSE, DECIMAL, SeparatorQuestions::decimal));

  private static final Pattern FRACTION_BELOW_ONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#@&*~/\\\\|:.,'’\\uFFFC])(0?)\\.(\\d{1,6}+)"
              + "(?![\\p{L}\\p{N}_\\uFFFC]|[.,:/\\\\-]\\w)");

  private static final StyleQuestion LEADING_ZERO =
      new StyleQuestion(
          "decimal-leading-zero",
          "Zero before the decimal point",
          "Decimals below one without the zero that most in the manuscript have, or the reverse.",
          "Decimals below one are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("zero", "with a zero (“0.5”)"),
              new StyleAnswer("bare", "without a zero (“.5”)")),
          new FigureObserver(RuleInfo.PROSE, FRACTION_BELOW_ONE, SeparatorQuestions::leadingZero));

  private SeparatorQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(THOUSANDS, FOUR_DIGITS, DECIMAL_SIGN, LEADING_ZERO);
  }

  private static Optional<Observation> thousands(
      MatchResult match, StyleBlock block, boolean fourDigits) {
    String digits = match.group().replaceAll("\\D", "");
    String text = block.text();
    if (fourDigits != (digits.length() == 4)
        || digits.charAt(0) == '0'
        || NumberContext.isNamed(text, match.start())) {
      return Optional.empty();
    }
    String separator = match.group(2) == null ? "" : match.group(2);
    if (!separator.equals(",") && !counts(digits, text, match)) {
      return Optional.empty();
    }
    String answer =
        switch (separator) {
          case "" -> "none";
          case "," -> "comma";
          case "'", "’" -> "apostrophe";
          default -> "space";
        };
    return Optional.of(
        new Observation(block.span(match.start(), match.end()), answer, grouped(digits)));
  }

  /** Figures without a comma count only before a noun, for they may be years or identifiers. */
  private static boolean counts(String digits, String text, MatchResult match) {
    Optional<String> noun = NumberContext.countedNoun(text, match.end());
    if (noun.isEmpty() || isPowerOfTwo(Long.parseLong(digits))) {
      return false;
    }
    String before = NumberContext.wordBefore(text, match.start());
    boolean year =
        digits.length() == 4
            && isYear(digits)
            && (before.equals("in") || !isMeasured(text, match, noun.get()));
    return !year && !before.equals("the");
  }

  /** Whether a noun of measure follows at once: not "2009 constant dollars". */
  private static boolean isMeasured(String text, MatchResult match, String noun) {
    return NumberContext.isMeasure(noun) && text.startsWith(noun, match.end() + 1);
  }

  /** Round years are rare, and round numbers frequent. */
  private static boolean isYear(String digits) {
    int number = Integer.parseInt(digits);
    return number > 1400 && number < 2100 && number % 500 != 0;
  }

  private static boolean isPowerOfTwo(long number) {
    return Long.bitCount(number) == 1 || Long.bitCount(number + 1) == 1;
  }

  private static Map<String, String> grouped(String digits) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("none", digits);
    forms.put("comma", grouped(digits, ','));
    forms.put("space", grouped(digits, '\u202F'));
    forms.put("apostrophe", grouped(digits, '’'));
    return forms;
  }

  private static String grouped(String digits, char separator) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, separator);
    }
    return text.toString();
  }

  /**
   * A comma between figures is a decimal sign only where no list and no group of three is meant.
   */
  private static Optional<Observation> decimal(MatchResult match, StyleBlock block) {
    boolean comma = match.group(2).equals(",");
    String whole = match.group(1);
    String rest = match.group(3);
    boolean measured =
        match.group(4).equals("%") || Units.at(block.text(), match.end()).isPresent();
    if (NumberContext.isNamed(block.text(), match.start())
        || !(measured || whole.equals("0"))
        || (comma && rest.length() == 3 && !whole.equals("0"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            comma ? "comma" : "point",
            Map.of("point", whole + "." + rest, "comma", whole + "," + rest)));
  }

  private static Optional<Observation> leadingZero(MatchResult match, StyleBlock block) {
    String rest = match.group(2);
    if (isStatistic(block.text(), match.start())) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            match.group(1).isEmpty() ? "bare" : "zero",
            Map.of("zero", "0." + rest, "bare", "." + rest)));
  }

  /** Probabilities and correlations have no zero in some houses that have it elsewhere. */
  private static boolean isStatistic(String text, int number) {
    int at = number;
    while (at > 0 && " \u00A0\u2009\u202F".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && "=<>≤≥≈".indexOf(text.charAt(at - 1)) >= 0;
  }
}
