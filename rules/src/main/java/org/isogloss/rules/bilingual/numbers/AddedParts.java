package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.LanguageNumbers;

/**
 * Reads what follows a number and makes it another one: a fraction, as a sign or in words, and in
 * East Asia the word for tenths: {@code 2½}, {@code two hours and a half}, {@code 三割}.
 */
final class AddedParts {

  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "yue", "ja", "ko");

  /** A sign for a fraction. */
  static final String SIGN = "[¼-¾⅐-⅞]";

  private static final Pattern SIGN_AFTER =
      Pattern.compile("[ \\u00A0\\u2009\\u202F]?(%s)".formatted(SIGN));

  /** What counts tenths, and hundredths after them: 二割五分. */
  private static final String DIGIT = "[\\d一二三四五六七八九]";

  /** How far before hundredths the tenths begin at most, in code units. */
  private static final int REACH = 4;

  private static final Pattern WHOLE = Pattern.compile("\\d+");

  /** A word after a number; an article may stand between: half a million. */
  private static final Pattern SCALE = Pattern.compile("[\\s-](?:\\p{L}[\\s-])?(\\p{L}{2,})");

  private static final String NOTHING = "(?!)";

  /** The zeros of a thousand. */
  private static final int THOUSAND = 3;

  /** No sign has more decimals that end. */
  private static final int DECIMALS = 3;

  private final NumberNames names;

  /** The words for each fraction, with what is counted before them. */
  private final Map<BigDecimal, Pattern> words;

  private final Pattern tenths;
  private final Pattern beforeHundredths;

  AddedParts(LanguageTag language, NumberNames names) {
    this.names = names;
    boolean isSpaced = !WITHOUT_SPACES.contains(language.primary());
    this.words =
        names.fractions().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, part -> after(part.getValue(), isSpaced)));
    String tenth =
        names.tenths().isEmpty() ? NOTHING : "(?:%s)".formatted(alternatives(names.tenths()));
    this.tenths = Pattern.compile("\\s?%s\\s?(?<more>%s)?".formatted(tenth, DIGIT));
    this.beforeHundredths = Pattern.compile("%s\\s?%s\\s?$".formatted(DIGIT, tenth));
  }

  private static Pattern after(List<String> words, boolean isSpaced) {
    String counted = isSpaced ? "(?:[\\s-]\\p{L}{1,15}){0,2}?[\\s-]" : "\\s?(?:\\p{L}{1,3}?\\s?)?";
    return Pattern.compile(
        counted
            + "(?:%s)".formatted(alternatives(words).replace(" ", "[\\s-]"))
            + (isSpaced ? "(?!\\p{L})" : ""),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String alternatives(List<String> words) {
    return String.join("|", words);
  }

  /** A number of a text with what follows it; hundredths after tenths are none on their own. */
  Quantity widened(String text, Quantity number) {
    Span span = number.span();
    Matcher sign = SIGN_AFTER.matcher(text).region(span.end(), text.length());
    if (WHOLE.matcher(number.value()).matches() && sign.lookingAt()) {
      return withSign(text, number, sign);
    }
    Matcher before = beforeHundredths.matcher(text);
    if (before.region(Math.max(0, span.start() - REACH), span.start()).find()) {
      return number.onlyPossible();
    }
    Set<String> values = new LinkedHashSet<>();
    if (WHOLE.matcher(number.value()).matches()) {
      BigDecimal whole = new BigDecimal(number.value());
      words.forEach((part, pattern) -> addWithWords(text, span, whole, part, pattern, values));
      addTenths(text, span, whole, values);
    } else if (number.value().indexOf('.') == number.value().lastIndexOf('.')) {
      addScaled(text, span.end(), new BigDecimal(number.value()), values);
    }
    return values.isEmpty() ? number : number.orRather(values);
  }

  private Quantity withSign(String text, Quantity number, Matcher sign) {
    Span span = new Span(number.span().start(), sign.end());
    BigDecimal sum = new BigDecimal(number.value()).add(worth(sign.group(1)));
    Set<String> values = new LinkedHashSet<>();
    values.add(NumberSigns.plain(sum));
    if (sum.scale() > DECIMALS) {
      // Decimals can only be near to thirds.
      values.add(number.value());
    }
    addScaled(text, span.end(), sum, values);
    return new Quantity(span, span.in(text), values, number.form());
  }

  /** What a sign for a fraction is worth. */
  static BigDecimal worth(String sign) {
    BigDecimal worth = BigDecimal.valueOf(LanguageNumbers.worth(sign.charAt(0)));
    return worth.setScale(Math.min(worth.scale(), DECIMALS + 1), RoundingMode.HALF_UP);
  }

  private void addWithWords(
      String text,
      Span number,
      BigDecimal whole,
      BigDecimal part,
      Pattern pattern,
      Set<String> values) {
    Matcher following = pattern.matcher(text).region(number.end(), text.length());
    if (!following.lookingAt()) {
      return;
    }
    BigDecimal sum = whole.add(part);
    values.add(NumberSigns.plain(sum));
    addScaled(text, following.end(), sum, values);
    // Two millions and a half.
    int zeros = Math.max(0, -whole.stripTrailingZeros().scale());
    values.add(NumberSigns.plain(whole.add(part.movePointRight(zeros - zeros % THOUSAND))));
  }

  /** Adds what a number is worth before a scale: half a million. */
  private void addScaled(String text, int end, BigDecimal number, Set<String> values) {
    Matcher word = SCALE.matcher(text).region(end, text.length());
    long scale = word.lookingAt() ? names.scale(NumberNames.folded(word.group(1))) : 0;
    if (scale > 0) {
      values.add(NumberSigns.plain(number.multiply(BigDecimal.valueOf(scale))));
    }
  }

  private void addTenths(String text, Span number, BigDecimal whole, Set<String> values) {
    Matcher tenth = tenths.matcher(text).region(number.end(), text.length());
    if (!tenth.lookingAt()) {
      return;
    }
    BigDecimal percent = whole.multiply(BigDecimal.TEN);
    values.add(NumberSigns.plain(percent));
    if (tenth.group("more") != null) {
      double more = LanguageNumbers.worth(tenth.group("more").charAt(0));
      values.add(NumberSigns.plain(percent.add(BigDecimal.valueOf(more))));
    }
  }
}
