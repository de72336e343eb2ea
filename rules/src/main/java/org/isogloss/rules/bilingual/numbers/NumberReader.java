package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.LanguageNumbers;
import org.isogloss.rules.bilingual.OrdinalPeriods;

/** Reads all numbers of texts in one language, and what may be one. Thread-safe. */
final class NumberReader {

  private static final Set<String> HAN = Set.of("zh", "ja", "yue");

  private static final String JAPANESE = "ja";
  private static final String KOREAN = "ko";

  /** A number that only counts items or notes. */
  private static final Pattern LABEL = label("(?:^|(?<=[\\s。；;：:，]))\\d{1,2}[.)）、](?!\\d)");

  /**
   * The same where a period makes numbers ordinal within a sentence. What is the first of something
   * is often called otherwise: the opening chapter, the chairman ({@code der 1. Vorsitzende}).
   */
  private static final Pattern LABEL_OR_ORDINAL =
      label(
          "(?:^|(?<=[\\n;:]|[.!?;:] ))\\d{1,2}\\.(?!\\d)|(?<![\\d.,])1\\.(?!\\d)"
              + "|(?:^|(?<=[\\s;:]))\\d{1,2}\\)");

  /** After figures: a word by which they are multiplied, or part of a name. */
  private static final Pattern SCALE = Pattern.compile("[ \\u00A0-]?([\\p{L}]+)");

  /** After figures: a letter that stands for a word by which they are multiplied: "12 M€". */
  private static final Pattern LETTER =
      Pattern.compile("[ \\u00A0\\u202F]?(\\p{L})(?![\\p{L}\\p{N}])");

  /** The minutes of a full hour, which are often not said. */
  private static final String FULL_HOUR = "00";

  /** A decade: its century, and its tens. */
  static final Pattern DECADE = Pattern.compile("(?<!\\d)(\\d\\d)(\\d)0['’]?s\\b");

  /**
   * Before the second end of a range, of which only the last digits may be written: 2020–21,
   * 123–25; after a slash only a year.
   */
  private static final Pattern FIRST_END =
      Pattern.compile("(?<![\\d.,:/–-])(?:(\\d{2,4})\\s?[-‐‑‒–—―−~～〜]\\s?|([12]\\d{3})/)$");

  /** The farthest that it is before the second end, in code units. */
  private static final int REACH = 8;

  /** After what may be the second end, what makes it part of a date or another number. */
  private static final Pattern GOES_ON = Pattern.compile("[.,:/-]?\\d|[‐‑‒–—―−]\\d");

  private final LanguageTag language;
  private final FigureReader figures;
  private final NumberNames names;
  private final SpelledNumbers spelled;
  private final boolean isComplete;
  private final Pattern label;
  private final MonthNames months;
  private final TimeWords times;
  private final AddedParts parts;
  private final DottedFigures dotted;
  private final PossibleNumbers possible;

  NumberReader(LanguageTag language) {
    NumberSigns signs = NumberSigns.of(language);
    this.language = language;
    this.figures = new FigureReader(signs);
    this.names = new NumberNames(language);
    this.spelled = new SpelledNumbers(names, language.isEnglish());
    this.isComplete =
        language.isEnglish()
            || HAN.contains(language.primary())
            || language.primary().equals(KOREAN)
            || (!language.equals(LanguageTag.UNDETERMINED)
                && spelled.isComplete(new LanguageNumbers(language)));
    this.label = OrdinalPeriods.isOf(language) ? LABEL_OR_ORDINAL : LABEL;
    this.months = new MonthNames(language);
    this.times = new TimeWords(language);
    this.parts = new AddedParts(language, names);
    this.dotted = new DottedFigures(times, signs.decimal() == ',');
    this.possible = new PossibleNumbers(language, times, names);
  }

  /** Whether the numbers that texts have in words are all read. */
  boolean isComplete() {
    return isComplete;
  }

  /** The names of months in the dates of a text, as numbers. */
  List<Quantity> months(String written) {
    return months.read(NumberSigns.plainDigits(written));
  }

  /** The numbers of a text by their places; some may overlap. */
  List<Quantity> read(String written) {
    String text = NumberSigns.plainDigits(written);
    List<Quantity> found = new ArrayList<>();
    BitSet taken = new BitSet();
    if (HAN.contains(language.primary())) {
      addUntaken(Eras.read(text), taken, found);
      addUntaken(HanNumerals.read(text, language.primary().equals(JAPANESE)), taken, found);
      addWithin(text, found);
    } else if (language.primary().equals(KOREAN)) {
      addUntaken(KoreanNumerals.read(text), taken, found);
    }
    for (DottedFigures.Found several : dotted.read(text)) {
      if (!touches(taken, several.span())) {
        found.addAll(several.numbers());
        taken.set(several.span().start(), several.span().end());
      }
    }
    BitSet labels = new BitSet();
    label.matcher(text).results().forEach(label -> labels.set(label.start(), label.end()));
    for (FigureReader.Figure figure : figures.read(text)) {
      if (!touches(taken, figure.span())) {
        found.add(quantity(text, figure, labels));
      }
    }
    found.addAll(spelled.read(text));
    found.addAll(possible.read(text));
    List<Quantity> besides =
        found.stream().flatMap(number -> times.besides(text, number).stream()).toList();
    found.replaceAll(number -> parts.widened(text, times.widened(text, number)));
    found.addAll(besides);
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }

  /** Adds the numbers at places that no other number takes, and takes these places. */
  private static void addUntaken(List<Quantity> numbers, BitSet taken, List<Quantity> found) {
    for (Quantity number : numbers) {
      if (!touches(taken, number.span())) {
        found.add(number);
        taken.set(number.span().start(), number.span().end());
      }
    }
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
      values.add(NumberSigns.plain(new BigDecimal(decade.group(2) + "0")));
    }
    addShortened(text, span, values);
    Matcher after = SCALE.matcher(text).region(span.end(), text.length());
    if (after.lookingAt()) {
      String word = NumberNames.folded(after.group(1));
      long scale = names.scale(word);
      // In languages without spaces, what follows may be attached to the scale.
      scale = scale == 0 && !language.isEnglish() ? names.scale(word.substring(0, 1)) : scale;
      if (scale > 0 && !isVersion(figure)) {
        boolean isSure = after.group(1).length() > 1 || !language.isEnglish();
        Set<String> scaled = scaled(figure.values(), scale);
        span = new Span(span.start(), isSure ? after.end() : span.end());
        values = isSure ? scaled : union(values, scaled);
      }
    }
    Matcher letter = LETTER.matcher(text).region(span.end(), text.length());
    if (letter.lookingAt() && !isVersion(figure)) {
      long scale = NumberNames.letterScale(letter.group(1));
      if (scale > 0) {
        values = union(values, scaled(figure.values(), scale));
      }
    }
    Quantity.Form form =
        figure.isCertain() ? form(text, figure.span(), labels) : Quantity.Form.POSSIBLE;
    return new Quantity(span, span.in(text), values, form);
  }

  /** Adds the value of the second end of a range that lacks its first digits. */
  private static void addShortened(String text, Span span, Set<String> values) {
    String written = span.in(text);
    int from = Math.max(0, span.start() - REACH);
    Matcher first = FIRST_END.matcher(text).region(from, span.start()).useTransparentBounds(true);
    if (!first.find() || GOES_ON.matcher(text).region(span.end(), text.length()).lookingAt()) {
      return;
    }
    String end = first.group(1) == null ? first.group(2) : first.group(1);
    int missing = end.length() - written.length();
    if (missing > 0 && written.chars().allMatch(Character::isDigit)) {
      String whole = end.substring(0, missing) + written;
      if (whole.compareTo(end) > 0) {
        values.add(whole);
      }
    }
  }

  /** Numbers with a sign after them, or in brackets. */
  private static Pattern label(String marked) {
    return Pattern.compile(marked + "|[(（]\\d{1,2}[)）]|[\\[【]\\d{1,3}(?:[-–,，、 ]+\\d{1,3})*[\\]】]");
  }

  private static Set<String> scaled(Set<String> values, long scale) {
    Set<String> scaled = new LinkedHashSet<>();
    for (String value : values) {
      scaled.add(NumberSigns.plain(new BigDecimal(value).multiply(BigDecimal.valueOf(scale))));
    }
    return scaled;
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
        || span.in(text).equals(FULL_HOUR)) {
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
}
