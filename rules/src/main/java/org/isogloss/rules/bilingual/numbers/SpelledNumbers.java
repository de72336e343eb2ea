package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/** Reads numbers spelled out in a language that separates words: {@code two hundred and fifty}. */
final class SpelledNumbers {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** A number in several words, in languages that join them. */
  private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)+");

  /** Between two words of one number. */
  private static final Pattern JOIN = Pattern.compile("[ -]|,? and ");

  /** Below this, a word is often no number, as in "one of them". */
  private static final long LEAST_REQUIRED = 11;

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final NumberNames names;
  private final boolean isComposing;

  /**
   * @param isComposing whether words make up greater numbers as in English; otherwise only numbers
   *     that join others in one word are required
   */
  SpelledNumbers(NumberNames names, boolean isComposing) {
    this.names = names;
    this.isComposing = isComposing;
  }

  /** The numbers of a text, in order. */
  List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    Run run = new Run(text);
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      String folded = NumberNames.folded(word.group());
      Span span = new Span(word.start(), word.end());
      add(word.group(), span, found);
      if (isComposing && (names.number(folded) >= 0 || names.scale(folded) > 0)) {
        boolean joined = run.end > 0 && JOIN.matcher(text.substring(end, span.start())).matches();
        if (!joined || !run.add(folded, span)) {
          run.finish(found);
          run = new Run(text);
          run.add(folded, span);
        }
        end = span.end();
      }
    }
    run.finish(found);
    addAll(COMPOUND, text, found);
    return found;
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

    /** Adds a word, unless another number begins with it. */
    boolean add(String folded, Span span) {
      int number = names.number(folded);
      long scale = names.scale(folded);
      if (number >= 0 && number < HUNDRED) {
        boolean follows =
            words == 0
                || last >= HUNDRED
                || (last >= 2 * TEN && last % TEN == 0 && number < TEN && number > 0);
        if (!follows) {
          return false;
        }
        current += number;
        last = number;
      } else {
        long times = number == HUNDRED ? HUNDRED : scale;
        isCounted |= current > 0;
        if (times == HUNDRED) {
          current = Math.max(1, current) * HUNDRED;
        } else {
          total += Math.max(1, current) * times;
          current = 0;
        }
        last = times;
      }
      start = start < 0 ? span.start() : start;
      end = span.end();
      words++;
      return true;
    }

    void finish(List<Quantity> found) {
      long value = total + current;
      // "Hundreds of" counts nothing, and "a hundred" may be said of any great number.
      boolean isNumber = last < HUNDRED || isCounted;
      if (words > 0 && value >= LEAST_REQUIRED) {
        Quantity.Form form = isNumber ? Quantity.Form.SPELLED : Quantity.Form.POSSIBLE;
        String written = text.substring(start, end);
        found.add(new Quantity(new Span(start, end), written, Set.of(Long.toString(value)), form));
      }
    }
  }
}
