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

  /** The minutes of a full hour, which are often not said. */
  private static final String FULL_HOUR = "00";

  /** A decade: its century, and its tens. */
  static final Pattern DECADE = Pattern.compile("(?<!\\d)(\\d\\d)(\\d)0['’]?s\\b");

  private final LanguageTag language;
  private final FigureReader figures;
  private final NumberNames names;
  private final SpelledNumbers spelled;
  private final TimeWords times;
  private final DottedFigures dotted;
  private final PossibleNumbers possible;

  NumberReader(LanguageTag language) {
    NumberSigns signs = NumberSigns.of(language);
    this.language = language;
    this.figures = new FigureReader(signs);
    this.names = new NumberNames(language);
    this.spelled = new SpelledNumbers(names, language.isEnglish());
    this.times = new TimeWords(language);
    this.dotted = new DottedFigures(times, signs.decimal() == ',');
    this.possible = new PossibleNumbers(language, times);
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
    for (DottedFigures.Found several : dotted.read(text)) {
      if (!touches(taken, several.span())) {
        found.addAll(several.numbers());
        taken.set(several.span().start(), several.span().end());
      }
    }
    BitSet labels = new BitSet();
    LABEL.matcher(text).results().forEach(label -> labels.set(label.start(), label.end()));
    for (FigureReader.Figure figure : figures.read(text)) {
      if (!touches(taken, figure.span())) {
        found.add(quantity(text, figure, labels));
      }
    }
    found.addAll(spelled.read(text));
    found.addAll(possible.read(text));
    List<Quantity> besides =
        found.stream().flatMap(number -> times.besides(text, number).stream()).toList();
    found.replaceAll(number -> times.widened(text, number));
    found.addAll(besides);
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
      values.add(NumberSigns.plain(new BigDecimal(decade.group(2) + "0")));
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
