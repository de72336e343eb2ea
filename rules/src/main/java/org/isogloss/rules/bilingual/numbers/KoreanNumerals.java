package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/**
 * Reads the numerals of Korean, after figures in groups that a space may separate, and alone:
 * {@code 3천만}, {@code 1억 2천만}, {@code 백이십}. They are those of Chinese in other letters.
 */
final class KoreanNumerals {

  private static final String HANGUL = "일이삼사오육륙칠팔구십백천만억조";
  private static final String HAN = "一二三四五六六七八九十百千万億兆";

  private static final String SMALL = "십백천";
  private static final String BIG = "만억조";

  /** Figures and their unit; after 제 the unit is a noun, as in "Article 5". */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<![\\d.,제])\\d[\\d,]*+(?:\\.\\d+)?+(?:(?<small>[%1$s])(?<big>[%2$s])?|(?<only>[%2$s]))"
              .formatted(SMALL, BIG));

  /** What is left after the last unit: what follows at once, or all four digits. */
  private static final Pattern REST =
      Pattern.compile("(?:\\d{1,4}| \\d{4})(?![\\d.,:년월일%s%s])".formatted(SMALL, BIG));

  /** Numerals alone, of which one may be any word. */
  private static final Pattern SPELLED = Pattern.compile("[%s]{2,16}+".formatted(HANGUL));

  private KoreanNumerals() {}

  /**
   * The numbers of a text; a later one may be a part of an earlier one.
   *
   * @param text with all digits as those of ASCII
   */
  static List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher group = GROUP.matcher(text);
    boolean isFound = group.find();
    while (isFound) {
      int start = group.start();
      int end = group.end();
      int small = SMALL.indexOf(unit(group, "small"));
      int big = big(group);
      isFound = group.find();
      while (isFound && isNext(text, end, group.start()) && isLess(group, small, big)) {
        end = group.end();
        small = SMALL.indexOf(unit(group, "small"));
        big = big(group);
        isFound = group.find();
      }
      Matcher rest = REST.matcher(text).region(end, text.length());
      end = rest.lookingAt() ? rest.end() : end;
      found.add(quantity(text, start, end, Quantity.Form.FIGURES));
    }
    Matcher spelled = SPELLED.matcher(text);
    while (spelled.find()) {
      boolean counts = spelled.group().chars().anyMatch(c -> (SMALL + BIG).indexOf(c) >= 0);
      if (counts) {
        found.add(quantity(text, spelled.start(), spelled.end(), Quantity.Form.POSSIBLE));
      }
    }
    return found;
  }

  private static boolean isNext(String text, int end, int start) {
    return start == end || (start == end + 1 && text.charAt(end) == ' ');
  }

  /** Whether a group counts less than the units of the group before it, and so continues it. */
  private static boolean isLess(Matcher group, int small, int big) {
    return big < 0 ? SMALL.indexOf(unit(group, "small")) < small : big(group) < big;
  }

  private static int big(Matcher group) {
    String only = group.group("only");
    return BIG.indexOf(only == null ? unit(group, "big") : only);
  }

  /** A unit of a group; a character that is none if it lacks it. */
  private static String unit(Matcher group, String name) {
    String unit = group.group(name);
    return unit == null ? "-" : unit;
  }

  private static Quantity quantity(String text, int start, int end, Quantity.Form form) {
    String written = text.substring(start, end);
    StringBuilder numerals = new StringBuilder();
    for (char character : written.replace(" ", "").toCharArray()) {
      int at = HANGUL.indexOf(character);
      numerals.append(at < 0 ? character : HAN.charAt(at));
    }
    return new Quantity(new Span(start, end), written, HanNumerals.sums(numerals.toString()), form);
  }
}
