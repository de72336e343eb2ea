package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/**
 * Reads figures: digits with decimal signs and separators. What a sign means depends on the
 * language, and where it may mean two things, the figures have two values.
 */
final class FigureReader {

  /**
   * Figures.
   *
   * @param span their span
   * @param values what they may mean
   * @param isCertain whether they are one number, rather than a part or a list of numbers
   */
  record Figure(Span span, Set<String> values, boolean isCertain) {}

  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(?:[\\u00A0\\u2009\\u202F'’]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*");

  private static final Pattern SPACED =
      Pattern.compile(
          "\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*");

  /** Groups with ordinary spaces between them, which are also two numbers beside one another. */
  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d.,]|\\d )\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d)");

  /** The last group of a round number. */
  private static final String THOUSAND = " 000";

  private static final Pattern LIST =
      Pattern.compile("(?<![\\d.,])(\\d{1,3})[,，、] ?(\\d{3})(?![\\d.,])");

  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[.,]\\d{2,3})*[.,]\\d{3}");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final NumberSigns signs;

  FigureReader(NumberSigns signs) {
    this.signs = signs;
  }

  /**
   * The figures of a text, in order.
   *
   * @param text with all digits as those of ASCII
   */
  List<Figure> read(String text) {
    List<Figure> found = new ArrayList<>();
    BitSet grouped = new BitSet();
    if (!signs.isGroupedBySpaces()) {
      addGrouped(text, found, grouped);
    }
    Matcher figures = (signs.isGroupedBySpaces() ? SPACED : FIGURES).matcher(text);
    while (figures.find()) {
      if (grouped.get(figures.start())) {
        Span span = new Span(figures.start(), figures.end());
        found.add(new Figure(span, Set.of(plain(figures.group())), false));
      } else {
        add(figures.group(), figures.start(), found);
      }
    }
    // Two numbers, which a text without the space would write like one.
    Matcher spaced = LIST.matcher(text);
    while (spaced.find()) {
      Span span = new Span(spaced.start(), spaced.end());
      found.add(new Figure(span, Set.of(plain(spaced.group(1) + spaced.group(2))), false));
    }
    return found;
  }

  private static void addGrouped(String text, List<Figure> found, BitSet grouped) {
    Matcher groups = GROUPED.matcher(text);
    while (groups.find()) {
      Span span = new Span(groups.start(), groups.end());
      boolean isCertain = groups.group().endsWith(THOUSAND);
      found.add(new Figure(span, Set.of(plain(groups.group().replace(" ", ""))), isCertain));
      grouped.set(span.start(), span.end());
    }
  }

  private void add(String written, int start, List<Figure> found) {
    Set<String> values = values(written.replaceAll("[ \\u00A0\\u2009\\u202F'’]", ""));
    Span whole = new Span(start, start + written.length());
    boolean isList = values.isEmpty();
    if (!isList) {
      found.add(new Figure(whole, values, true));
    }
    int comma = written.indexOf(',');
    if (comma < 0) {
      return;
    }
    // "2,3" is two numbers in one language, and one in another.
    if (isList && written.indexOf(',', comma + 1) < 0 && written.indexOf('.') < 0) {
      found.add(new Figure(whole, Set.of(plain(written.replace(',', '.'))), false));
    }
    Matcher part = DIGITS.matcher(written);
    while (part.find()) {
      Span span = new Span(start + part.start(), start + part.end());
      found.add(new Figure(span, Set.of(plain(part.group())), isList));
    }
  }

  /** The values of one number; none if it is a list of several. */
  private Set<String> values(String written) {
    Set<String> values = new LinkedHashSet<>();
    int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    if (last < 0) {
      values.add(plain(written));
      return values;
    }
    char sign = written.charAt(last);
    boolean once = written.indexOf(sign) == last;
    boolean mixed = written.indexOf(sign == '.' ? ',' : '.') >= 0;
    String digits = written.replaceAll("[.,]", "");
    if (once && (mixed || isDecimal(sign, written, last))) {
      values.add(
          plain(
              written.substring(0, last).replaceAll("[.,]", "")
                  + "."
                  + written.substring(last + 1)));
    }
    if (!mixed
        && GROUPS.matcher(written).matches()
        && !written.startsWith("0")
        && isGroup(sign, once)) {
      values.add(plain(digits));
    }
    if (values.isEmpty() && sign == '.' && !mixed) {
      values.add(written);
    }
    return values;
  }

  private boolean isDecimal(char sign, String written, int at) {
    return sign == signs.decimal()
        || (sign == '.' && written.length() - at != 4)
        || written.startsWith("0");
  }

  private boolean isGroup(char sign, boolean once) {
    return sign != signs.decimal() || (sign == ',' && !once);
  }

  private static String plain(String digits) {
    return NumberSigns.plain(new BigDecimal(digits));
  }
}
