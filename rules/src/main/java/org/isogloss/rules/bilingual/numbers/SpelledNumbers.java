package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.LanguageNumbers;

/**
 * Reads numbers spelled out in a language that separates words: {@code two hundred and fifty},
 * {@code quatre-vingt-dix mille}.
 */
final class SpelledNumbers {

  /** A word; in Ukrainian, an apostrophe may be a letter. */
  private static final Pattern WORD =
      Pattern.compile("(?:[\\p{L}\\p{M}]|(?<=\\p{IsCyrillic})['’](?=\\p{IsCyrillic}))++");

  /** A number in several words, in languages that join them. */
  private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)+");

  /** Between two words of one number. */
  private static final Pattern JOIN =
      Pattern.compile("[ \\u00A0-]|,?[ -](?<link>[\\p{L}\\p{M}]+)[ -]");

  /** Between two words that make up one number below a hundred. */
  private static final Pattern CLOSE = Pattern.compile("[ \\u00A0-]");

  /** As many words make up a number below a hundred: "quatre-vingt-dix-neuf". */
  private static final int LONGEST = 4;

  /** Below this, a word is often no number, as in "one of them". */
  private static final long LEAST_REQUIRED = 11;

  /** Numbers of words that are put together in different ways. */
  private static final List<Long> PROBES = List.of(121L, 250L, 12_345L, 3_000_000L);

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1_000;

  private final NumberNames names;
  private final boolean isEnglish;

  /**
   * A word of a text.
   *
   * @param folded as it is looked up
   * @param span where it is
   */
  private record Word(String folded, Span span) {}

  /**
   * A part of a number.
   *
   * @param words how many words it has
   * @param number its value; negative for a scale
   * @param scale what it multiplies the number before it by; 0 for none
   */
  private record Part(int words, long number, long scale) {}

  /**
   * @param isEnglish whether the language is English; numbers of other languages are only required
   *     if they are one word that joins others
   */
  SpelledNumbers(NumberNames names, boolean isEnglish) {
    this.names = names;
    this.isEnglish = isEnglish;
  }

  /**
   * Whether all numbers of the language can be read that are one word or several words in a row,
   * and so what a text spells out is known.
   */
  boolean isComplete(LanguageNumbers written) {
    return written.isSpelling()
        && PROBES.stream()
            .allMatch(
                probe ->
                    written.spelled(probe).stream()
                        .map(NumberNames::folded)
                        .flatMap(words -> read(words).stream())
                        .anyMatch(number -> number.value().equals(probe.toString())));
  }

  /** The numbers of a text, in no particular order. */
  List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    addAll(WORD, text, found);
    addAll(COMPOUND, text, found);
    List<Quantity> composed = composed(text);
    // A word that is only part of a number is none that is required.
    BitSet within = new BitSet();
    for (Quantity number : composed) {
      if (WORD.matcher(number.written()).results().count() > 1) {
        within.set(number.span().start(), number.span().end());
      }
    }
    found.replaceAll(number -> within.get(number.span().start()) ? number.onlyPossible() : number);
    found.addAll(composed);
    return found;
  }

  private List<Quantity> composed(String text) {
    List<Word> words =
        WORD.matcher(text)
            .results()
            .map(
                word ->
                    new Word(NumberNames.folded(word.group()), new Span(word.start(), word.end())))
            .toList();
    List<Quantity> found = new ArrayList<>();
    Run run = new Run(text);
    for (int at = 0; at < words.size(); at++) {
      Part part = part(words, at, text);
      if (part.words() > 0) {
        Span last = words.get(at + part.words() - 1).span();
        Span span = new Span(words.get(at).span().start(), last.end());
        boolean joined = run.words > 0 && isJoined(text.substring(run.end, span.start()));
        if (!joined || !run.add(part, span)) {
          run.finish(found);
          run = new Run(text);
          run.add(part, span);
        }
        at += part.words() - 1;
      }
    }
    run.finish(found);
    return found;
  }

  private boolean isJoined(String gap) {
    Matcher join = JOIN.matcher(gap);
    return join.matches()
        && (join.group("link") == null || names.isBetween(NumberNames.folded(join.group("link"))));
  }

  /**
   * The part of a number that begins with a word, as long as possible; of no words if none does.
   */
  private Part part(List<Word> words, int at, String text) {
    String folded = words.get(at).folded();
    long number = names.number(folded);
    long scale = names.scale(folded);
    if (number < 0 && scale == 0) {
      Set<String> joined = names.joined(folded);
      return joined.isEmpty()
          ? new Part(0, -1, 0)
          : new Part(1, Long.parseLong(joined.iterator().next()), 0);
    }
    Part longest = new Part(1, number, scale);
    StringBuilder phrase = new StringBuilder(folded);
    for (int next = at + 1; next < Math.min(words.size(), at + LONGEST); next++) {
      int end = words.get(next - 1).span().end();
      if (!CLOSE.matcher(text.substring(end, words.get(next).span().start())).matches()) {
        break;
      }
      number = names.number(phrase.append(' ').append(words.get(next).folded()).toString());
      longest = number < 0 ? longest : new Part(next - at + 1, number, 0);
    }
    return longest;
  }

  private void addAll(Pattern words, String text, List<Quantity> found) {
    Matcher word = words.matcher(text);
    while (word.find()) {
      add(word.group(), new Span(word.start(), word.end()), found);
    }
  }

  private void add(String word, Span span, List<Quantity> found) {
    String folded = NumberNames.folded(word);
    Set<String> values = names.values(folded);
    if (!values.isEmpty()) {
      boolean isSure = !names.joined(folded).isEmpty();
      Quantity.Form form = isSure ? Quantity.Form.SPELLED : Quantity.Form.POSSIBLE;
      found.add(new Quantity(span, word, values, form));
    }
  }

  /** The words of one number. */
  private final class Run {

    private final String text;
    private int start = -1;
    private int end;
    private int words;
    private long total;
    private long current;
    private long last;
    private boolean isCounted;

    Run(String text) {
      this.text = text;
    }

    /** Adds a part, unless another number begins with it. */
    boolean add(Part part, Span span) {
      long number = part.number();
      if (number == HUNDRED || number < 0) {
        multiply(number < 0 ? part.scale() : HUNDRED);
      } else if (follows(number)) {
        current += number;
        boolean isHundreds = number > 0 && number % HUNDRED == 0;
        last = isHundreds || number < HUNDRED ? number : 1;
      } else {
        return false;
      }
      start = start < 0 ? span.start() : start;
      end = span.end();
      words++;
      return true;
    }

    private boolean follows(long number) {
      if (number > HUNDRED) {
        return words == 0 || last >= THOUSAND;
      }
      return words == 0
          || last >= HUNDRED
          || (last >= 2 * TEN && last % TEN == 0 && number < TEN && number > 0);
    }

    private void multiply(long times) {
      isCounted |= current > 0;
      if (times == HUNDRED) {
        current = Math.max(1, current) * HUNDRED;
      } else if (total > 0 && total < times) {
        // Two thousand million are as many thousands of millions.
        total = (total + current) * times;
        current = 0;
      } else {
        total += Math.max(1, current) * times;
        current = 0;
      }
      last = times;
    }

    void finish(List<Quantity> found) {
      long value = total + current;
      // "Hundreds of" counts nothing, and "a hundred" may be said of any great number.
      boolean isNumber = isEnglish && (last < HUNDRED || isCounted);
      if (words > 0 && value >= LEAST_REQUIRED) {
        Quantity.Form form = isNumber ? Quantity.Form.SPELLED : Quantity.Form.POSSIBLE;
        String written = text.substring(start, end);
        found.add(new Quantity(new Span(start, end), written, Set.of(Long.toString(value)), form));
      }
    }
  }
}
