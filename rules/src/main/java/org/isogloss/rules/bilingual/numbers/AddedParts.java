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
 * Reads what follows a number and makes it another one: a fraction, as a sign or in words, and in East
 * Asia the word for tenths: {@code 2½}, {@code two hours and a half}, {@code 三割}.
 */
final class AddedParts {

  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "yue", "ja", "ko");

  /** A sign for a fraction. */
  static final String SIGN = "[¼-¾⅐-⅞]";

  private static final Pattern SIGN_AFTER =
      Pattern.compile("[ \\u00A0\\u2009\\u202F]?(%s)".formatted(SIGN));

  /** After tenths, hundredths may follow: 二割五分. */
  private static final String HUNDREDTHS = "(?<more>[\\d一二三四五六七八九])?";

  private static final String NOTHING = "(?!)";

  /** No sign has more decimals that end. */
  private static final int DECIMALS = 3;

  private final NumberNames names;

  /** The words for each fraction, with what is counted before them. */
  private final Map<BigDecimal, Pattern> words;

  private final Pattern tenths;

  AddedParts(LanguageTag language, NumberNames names) {
    this.names = names;
    boolean isSpaced = !WITHOUT_SPACES.contains(language.primary());
    this.words =
        names.fractions().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, part -> after(part.getValue(), isSpaced)));
    this.tenths =
        Pattern.compile(
            names.tenths().isEmpty()
                ? NOTHING
                : "\\s?(?:%s)%s".formatted(alternatives(names.tenths()), HUNDREDTHS));
  }

  private static Pattern after(List<String> words, boolean isSpaced) {
    String counted =
        isSpaced ? "(?:[\\s-]\\p{L}{1,15}){0,2}?[\\s-]" : "\\s?(?:\\p{L}{1,3}?\\s?)?";
    String scale = isSpaced ? "(?!\\p{L})(?:[\\s-](?<scale>\\p{L}+))?" : "(?<scale>(?!))?";
    return Pattern.compile(
        counted + "(?:%s)".formatted(alternatives(words).replace(" ", "[\\s-]")) + scale,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String alternatives(List<String> words) {
    return String.join("|", words);
  }

  /** A number of a text with what follows it. */
  Quantity widened(String text, Quantity number) {
    String value = number.value();
    if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return number;
    }
    BigDecimal whole = new BigDecimal(value);
    Matcher sign = SIGN_AFTER.matcher(text).region(number.span().end(), text.length());
    if (sign.lookingAt()) {
      return withSign(text, number, whole, sign);
    }
    Set<String> values = new LinkedHashSet<>();
    words.forEach((part, pattern) -> addWithWords(text, number.span(), whole.add(part), pattern, values));
    Matcher tenth = tenths.matcher(text).region(number.span().end(), text.length());
    if (tenth.lookingAt()) {
      BigDecimal percent = whole.multiply(BigDecimal.TEN);
      values.add(NumberSigns.plain(percent));
      if (tenth.group("more") != null) {
        double more = LanguageNumbers.worth(tenth.group("more").charAt(0));
        values.add(NumberSigns.plain(percent.add(BigDecimal.valueOf(more))));
      }
    }
    return values.isEmpty() ? number : number.orRather(values);
  }

  private static Quantity withSign(String text, Quantity number, BigDecimal whole, Matcher sign) {
    Span span = new Span(number.span().start(), sign.end());
    Set<String> values = new LinkedHashSet<>();
    values.add(NumberSigns.plain(whole.add(worth(sign.group(1)))));
    if (worth(sign.group(1)).scale() > DECIMALS) {
      // Decimals can only be near to thirds.
      values.add(number.value());
    }
    return new Quantity(span, span.in(text), values, number.form());
  }

  /** What a sign for a fraction is worth. */
  static BigDecimal worth(String sign) {
    BigDecimal worth = BigDecimal.valueOf(LanguageNumbers.worth(sign.charAt(0)));
    return worth.setScale(Math.min(worth.scale(), DECIMALS + 1), RoundingMode.HALF_UP);
  }

  private void addWithWords(
      String text, Span number, BigDecimal sum, Pattern pattern, Set<String> values) {
    Matcher words = pattern.matcher(text).region(number.end(), text.length());
    if (words.lookingAt()) {
      values.add(NumberSigns.plain(sum));
      String following = words.group("scale");
      long scale = following == null ? 0 : names.scale(NumberNames.folded(following));
      if (scale > 0) {
        values.add(NumberSigns.plain(sum.multiply(BigDecimal.valueOf(scale))));
      }
    }
  }
}
