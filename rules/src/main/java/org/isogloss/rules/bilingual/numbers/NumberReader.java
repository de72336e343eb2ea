package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/** Reads all numbers of texts in one language, and what may be one. Thread-safe. */
final class NumberReader {

  private static final Set<String> HAN = Set.of("zh", "ja", "yue");

  /** A number that only counts items or notes. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[\\s。；;：:，]))\\d{1,2}[.)）、](?!\\d)|[(（]\\d{1,2}[)）]"
              + "|[\\[【]\\d{1,3}(?:[-–,，、 ]+\\d{1,3})*[\\]】]");

  /** After figures: a word by which they are multiplied, or part of a name. */
  private static final Pattern SCALE = Pattern.compile("[ \\u00A0-]?([\\p{L}]+)");

  private static final Pattern DECADE = Pattern.compile("(?<!\\d)(\\d\\d)(\\d)0['’]?s\\b");

  private static final int NOON = 12;

  /**
   * What may be another number than its figures, or one that has none.
   *
   * @param pattern how it is written
   * @param values what it may mean; none if it is no such number
   */
  private record Reading(Pattern pattern, Function<MatchResult, Set<String>> values) {

    Reading(String pattern, Function<MatchResult, Set<String>> values) {
      this(Pattern.compile(pattern), values);
    }
  }

  private static final List<Reading> READINGS =
      List.of(
          // Roman numerals up to thirty-nine.
          new Reading("(?<![\\p{L}\\d])[IVX]{1,6}(?![\\p{L}\\d])", m -> Set.of(roman(m.group()))),
          // The nineties are also a part of the twentieth century.
          new Reading(DECADE, m -> Set.of(m.group(2) + "0", plain(number(m, 1) + 1))),
          new Reading("(?<!\\d)(?:19|20)(\\d\\d)(?!\\d)", m -> Set.of(plain(number(m, 1)))),
          new Reading(
              "(?i)(\\d{1,2})(?::\\d\\d)?\\s?p\\.?m\\b", m -> Set.of(plain(number(m, 1) + NOON))),
          new Reading(
              "(?<!\\d)(\\d{1,2})[:：](\\d\\d)(?!\\d)",
              m -> number(m, 1) > NOON ? Set.of(plain(number(m, 1) - NOON)) : Set.of()));

  private final LanguageTag language;
  private final FigureReader figures;
  private final NumberNames names;
  private final SpelledNumbers spelled;

  NumberReader(LanguageTag language) {
    this.language = language;
    this.figures = new FigureReader(NumberSigns.of(language));
    this.names = new NumberNames(language);
    this.spelled = new SpelledNumbers(names, language.isEnglish());
  }

  /** The numbers of a text by their places; some may overlap. */
  List<Quantity> read(String written) {
    String text = NumberSigns.plainDigits(written);
    List<Quantity> found = new ArrayList<>();
    BitSet taken = new BitSet();
    if (HAN.contains(language.primary())) {
      for (Quantity numeral : HanNumerals.read(text)) {
        found.add(numeral);
        taken.set(numeral.span().start(), numeral.span().end());
      }
      addWithin(text, found);
    }
    BitSet labels = new BitSet();
    LABEL.matcher(text).results().forEach(label -> labels.set(label.start(), label.end()));
    for (FigureReader.Figure figure : figures.read(text)) {
      if (!touches(taken, figure.span())) {
        found.add(quantity(text, figure, labels));
      }
    }
    found.addAll(spelled.read(text));
    addPossible(text, found);
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }

  /** Whether a span contains any of some characters. */
  private static boolean touches(BitSet characters, Span span) {
    int first = characters.nextSetBit(span.start());
    return first >= 0 && first < span.end();
  }

  private Quantity quantity(String text, FigureReader.Figure figure, BitSet labels) {
    Span span = figure.span();
    Set<String> values = new LinkedHashSet<>(figure.values());
    Matcher decade = DECADE.matcher(text).region(span.start(), text.length());
    if (decade.lookingAt()) {
      values.add(decade.group(2) + "0");
    }
    Matcher after = SCALE.matcher(text).region(span.end(), text.length());
    if (after.lookingAt()) {
      String word = NumberNames.folded(after.group(1));
      long scale = names.scale(word);
      // In languages without spaces, what follows may be attached to the scale.
      scale = scale == 0 && !language.isEnglish() ? names.scale(word.substring(0, 1)) : scale;
      if (scale > 0 && !isVersion(figure)) {
        boolean isSure = after.group(1).length() > 1 || !language.isEnglish();
        Set<String> scaled = new LinkedHashSet<>();
        for (String value : figure.values()) {
          scaled.add(NumberSigns.plain(new BigDecimal(value).multiply(BigDecimal.valueOf(scale))));
        }
        span = new Span(span.start(), isSure ? after.end() : span.end());
        values = isSure ? scaled : union(values, scaled);
      }
    }
    Quantity.Form form =
        figure.isCertain() ? form(text, figure.span(), labels) : Quantity.Form.POSSIBLE;
    return new Quantity(span, span.in(text), values, form);
  }

  private static boolean isVersion(FigureReader.Figure figure) {
    return figure.values().stream().anyMatch(value -> value.indexOf('.') != value.lastIndexOf('.'));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  private static Quantity.Form form(String text, Span span, BitSet labels) {
    boolean named = span.start() > 0 && isNameLetter(text.charAt(span.start() - 1));
    boolean dimension =
        span.length() == 1
            && span.end() < text.length()
            && "Dd×x".indexOf(text.charAt(span.end())) >= 0;
    boolean numbered = span.length() == 1 && isNumbered(text, span.start());
    boolean escaped = span.start() > 0 && text.charAt(span.start() - 1) == '%';
    if (named
        || numbered
        || escaped
        || dimension
        || touches(labels, span)
        || isMinutes(text, span)) {
      return Quantity.Form.POSSIBLE;
    }
    return span.length() == 1 ? Quantity.Form.DIGIT : Quantity.Form.FIGURES;
  }

  /** Whether a digit is the number of something with a name, which may be left out: "UTF-8". */
  private static boolean isNumbered(String text, int at) {
    return at > 1 && text.charAt(at - 1) == '-' && isNameLetter(text.charAt(at - 2));
  }

  private static boolean isNameLetter(char character) {
    return character == '_'
        || character == '#'
        || (Character.isLetter(character)
            && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN);
  }

  /** The zero minutes of a full hour are often not said. */
  private static boolean isMinutes(String text, Span span) {
    return span.start() > 0
        && ":：".indexOf(text.charAt(span.start() - 1)) >= 0
        && span.in(text).equals("00");
  }

  /** Words of one character, which stand among others in languages without spaces. */
  private void addWithin(String text, List<Quantity> found) {
    for (int i = 0; i < text.length(); i++) {
      Set<String> values = names.values(text.substring(i, i + 1));
      if (!values.isEmpty()) {
        found.add(possible(i, i + 1, text, values));
      }
    }
  }

  private static Quantity possible(int start, int end, String text, Set<String> values) {
    return new Quantity(
        new Span(start, end), text.substring(start, end), values, Quantity.Form.POSSIBLE);
  }

  private static void addPossible(String text, List<Quantity> found) {
    for (Reading reading : READINGS) {
      Matcher matcher = reading.pattern().matcher(text);
      while (matcher.find()) {
        Set<String> values = reading.values().apply(matcher);
        if (!values.isEmpty()) {
          found.add(possible(matcher.start(), matcher.end(), text, values));
        }
      }
    }
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String plain(int number) {
    return Integer.toString(number);
  }

  /** The value of Roman numerals. */
  private static String roman(String numerals) {
    int value = 0;
    for (int i = 0; i < numerals.length(); i++) {
      int one = letter(numerals.charAt(i));
      boolean smaller = i + 1 < numerals.length() && one < letter(numerals.charAt(i + 1));
      value += smaller ? -one : one;
    }
    return Integer.toString(value);
  }

  private static int letter(char numeral) {
    return switch (numeral) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}
