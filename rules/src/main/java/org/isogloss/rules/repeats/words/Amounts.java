package org.isogloss.rules.repeats.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.NumberWords;

/**
 * The numbers of a text by their values, so that two notations of one number are the same: {@code
 * 1,000} and {@code 1000}, {@code 12} and <i>twelve</i>, {@code 14} and {@code 14th}.
 */
public final class Amounts {

  private static final Map<String, List<String>> VALUES =
      DataFile.groups(Amounts.class, "number-values.txt");

  private static final Map<String, String> SCALES = values("scales");
  private static final Map<String, String> FRACTIONS = values("fractions");

  /** Where a scale closes a group of its own: two million | three thousand. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A figure with its sign, what is attached to it, or a word. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:(?<sign>(?<![^\\s(])[-\\u2212\\u2013])?+"
              + "(?<figure>\\p{Nd}{1,3}+(?:[, \\u00a0\\u2009\\u202f]\\p{Nd}{3})++(?!\\p{Nd})"
              + "|\\p{Nd}++)(?<rest>(?:[./]\\p{Nd}++)*+)(?<suffix>\\p{L}*+)"
              + "|(?<word>\\p{L}++))");

  /** A hyphen, a minus sign and a dash before a figure. */
  private static final String SIGNS = "-\u2212\u2013";

  /** What groups the digits of a figure. */
  private static final Pattern GROUPING = Pattern.compile("[, \\u00a0\\u2009\\u202f]");

  private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th");

  private static final Pattern ONLY_ZEROS = Pattern.compile("\\.0+");

  private static final Pattern DECIMALS = Pattern.compile("\\.\\p{Nd}+");

  private final List<String> found = new ArrayList<>();

  /** The closed groups of the number that is being read; null if none is. */
  private BigDecimal total;

  /** What is added to them. */
  private BigDecimal current;

  private boolean isSpelled;

  private Amounts() {}

  private static Map<String, String> values(String group) {
    Map<String, String> values = new HashMap<>();
    for (String line : VALUES.get(group)) {
      int space = line.indexOf(' ');
      values.put(line.substring(0, space), line.substring(space + 1));
    }
    return Map.copyOf(values);
  }

  /** The values of the numbers of a text, sorted; numbers that have none as they are written. */
  public static List<String> of(String text) {
    Amounts amounts = new Amounts();
    String folded = Folding.caseless(text);
    Matcher token = TOKEN.matcher(folded);
    int end = 0;
    while (token.find()) {
      if (!isJoined(folded, end, token.start())) {
        amounts.close();
      }
      if (token.group("word") == null) {
        amounts.figure(token);
      } else {
        amounts.word(token.group("word"));
      }
      end = token.end();
    }
    amounts.close();
    return amounts.found.stream().sorted().toList();
  }

  /** Whether a word of a text is a figure with a minus sign before it, not a dash or a hyphen. */
  public static boolean isNegative(String text, int start) {
    return start > 0
        && start < text.length()
        && Character.isDigit(text.charAt(start))
        && SIGNS.indexOf(text.charAt(start - 1)) >= 0
        && (start == 1
            || text.charAt(start - 2) == '('
            || Character.isWhitespace(text.charAt(start - 2))
            || Character.isSpaceChar(text.charAt(start - 2)));
  }

  /** The whole figure, such as -1,000.5, that a word of a text is a part of. */
  public static Span figure(String text, Span word) {
    int start = word.start();
    while (start > 1 && isPoint(text, start - 1)) {
      start--;
      while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
        start--;
      }
    }
    int end = word.end();
    while (isPoint(text, end)) {
      end++;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
    }
    return new Span(isNegative(text, start) ? start - 1 : start, end);
  }

  /** Whether a point or comma is between digits. */
  private static boolean isPoint(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isJoined(String text, int end, int start) {
    return start - end <= 1
        && text.substring(end, start).chars().allMatch(c -> c == '-' || Character.isSpaceChar(c));
  }

  private void figure(Matcher token) {
    close();
    String digits = GROUPING.matcher(token.group("figure")).replaceAll("");
    String rest = token.group("rest");
    String suffix = token.group("suffix");
    boolean isUnit = WordClasses.isUnit(suffix) && !suffix.equals("s"); // the 1990s
    if (!suffix.isEmpty() && !isUnit && !ORDINAL.matcher(suffix).matches()) {
      found.add(token.group());
    } else if (rest.isEmpty() || ONLY_ZEROS.matcher(rest).matches()) {
      start(new BigDecimal(digits), token.group("sign") != null, /* spelled= */ false);
    } else if (DECIMALS.matcher(rest).matches() && !rest.endsWith("0")) {
      start(new BigDecimal(digits + rest), token.group("sign") != null, /* spelled= */ false);
    } else {
      // A version, a date or a fraction; 3.10 is not always 3.1.
      found.add((token.group("sign") == null ? "" : "-") + digits + rest);
    }
  }

  private void word(String word) {
    if (SCALES.containsKey(word)) {
      scale(new BigDecimal(SCALES.get(word)));
    } else if (FRACTIONS.containsKey(word)) {
      close();
      found.add(FRACTIONS.get(word));
    } else if (NumberWords.UNITS.contains(word) && (!word.equals("one") || takes(BigDecimal.ONE))) {
      cardinal(BigDecimal.valueOf(NumberWords.UNITS.indexOf(word) + 1L));
    } else if (NumberWords.isCardinal(word) && !word.equals("one")) {
      cardinal(BigDecimal.valueOf(NumberWords.value(word)));
    } else if (!word.equals("and") || !isRound()) {
      close();
      if (WordClasses.isNumber(word)) {
        found.add(word);
      }
    }
  }

  private void cardinal(BigDecimal value) {
    if (takes(value)) {
      current = current.add(value);
    } else {
      close();
      start(value, /* negative= */ false, /* spelled= */ true);
    }
  }

  /** Whether the number that is being read goes on with the value: twenty-five, a hundred five. */
  private boolean takes(BigDecimal value) {
    if (total == null || !isSpelled) {
      return false;
    }
    int below = current.remainder(HUNDRED).intValue();
    return below == 0 || (below >= 20 && below % 10 == 0 && value.intValue() < 10);
  }

  /** Whether "and" can follow, as in <i>two hundred and five</i>. */
  private boolean isRound() {
    return total != null && isSpelled && current.remainder(HUNDRED).signum() == 0;
  }

  private void scale(BigDecimal scale) {
    if (total == null) {
      start(BigDecimal.ONE, /* negative= */ false, /* spelled= */ true);
    }
    BigDecimal scaled = current.multiply(scale);
    if (scale.compareTo(THOUSAND) < 0) {
      current = scaled;
    } else {
      total = total.add(scaled);
      current = BigDecimal.ZERO;
    }
  }

  private void start(BigDecimal value, boolean negative, boolean spelled) {
    total = BigDecimal.ZERO;
    current = negative ? value.negate() : value;
    isSpelled = spelled;
  }

  private void close() {
    if (total != null) {
      found.add(total.add(current).stripTrailingZeros().toPlainString());
    }
    total = null;
  }
}
