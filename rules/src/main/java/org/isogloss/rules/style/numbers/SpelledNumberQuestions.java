package org.isogloss.rules.style.numbers;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;
import static org.isogloss.rules.style.numbers.NumberContext.END;
import static org.isogloss.rules.style.numbers.NumberContext.START;
import static org.isogloss.rules.style.numbers.NumberContext.WORD_START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.isogloss.core.text.NumberWords;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions whether numbers in sentences are spelled out. */
final class SpelledNumberQuestions {

  private static final String SECOND = "(?:\\h(?:to|or|and)\\h(?:%s)|[‐‑–-](?:%s))?";

  private static final WordPattern BELOW_TEN =
      either(String.join("|", NumberWords.BELOW_TEN), "[2-9]");

  private static final WordPattern BELOW_HUNDRED =
      either(
          "(?:%s|(?:%s)(?:-(?:%s))?)"
              .formatted(
                  String.join("|", NumberWords.TEENS),
                  String.join("|", NumberWords.TENS),
                  String.join("|", NumberWords.UNITS)),
          "[1-9]\\d");

  private static final StyleQuestion UNDER_TEN =
      question(
          "numbers-under-ten",
          "Numbers under ten in words or figures",
          "Numbers under ten in figures where most in sentences are spelled out, or the reverse.",
          "Numbers under ten that count things are written",
          new StyleAnswer("words", "in words (“three groups”)"),
          new StyleAnswer("figures", "in figures (“3 groups”)"),
          BELOW_TEN,
          noun -> !NumberContext.isMeasure(noun));

  private static final StyleQuestion MEASURES_UNDER_TEN =
      question(
          "measures-under-ten",
          "Measures and times under ten in words or figures",
          "Measures under ten in figures where most in sentences are spelled out, or the reverse.",
          "Measures and times under ten are written",
          new StyleAnswer("words", "in words (“three days”)"),
          new StyleAnswer("figures", "in figures (“3 days”)"),
          BELOW_TEN,
          noun -> NumberContext.isMeasure(noun));

  private static final StyleQuestion UNDER_HUNDRED =
      question(
          "numbers-under-hundred",
          "Numbers from ten to ninety-nine in words or figures",
          "Numbers from ten to ninety-nine in figures where most in sentences are spelled out, or the reverse.",
          "Numbers from ten to ninety-nine that count things are written",
          new StyleAnswer("words", "in words (“twelve groups”)"),
          new StyleAnswer("figures", "in figures (“12 groups”)"),
          BELOW_HUNDRED,
          noun -> !NumberContext.isMeasure(noun));

  private SpelledNumberQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(UNDER_TEN, MEASURES_UNDER_TEN, UNDER_HUNDRED);
  }

  private static StyleQuestion question(
      String id,
      String name,
      String summary,
      String subject,
      StyleAnswer words,
      StyleAnswer figures,
      WordPattern pattern,
      Predicate<String> counts) {
    return new StyleQuestion(
        id,
        name,
        summary,
        subject,
        RUNNING_TEXT,
        List.of(words, figures),
        new WordObserver(RUNNING_TEXT, pattern, (match, block) -> read(match, block, counts)));
  }

  private static WordPattern either(String words, String figures) {
    return new WordPattern(
        "tfsen0123456789",
        WORD_START
            + "("
            + words
            + ")"
            + SECOND.formatted(words, words)
            + "(?![\\p{L}\\p{N}_‐‑–—-])|"
            + START
            + "("
            + figures
            + ")"
            + SECOND.formatted(figures, figures)
            + END);
  }

  /**
   * A sentence with other figures keeps its small numbers in figures in many houses, and one that
   * begins with a number spells it in all; such places are not evidence.
   */
  private static Optional<Observation> read(
      MatchResult match, StyleBlock block, Predicate<String> counts) {
    String text = block.text();
    boolean figures = match.group(2) != null;
    Optional<String> noun = NumberContext.countedNoun(text, match.end());
    if (noun.isEmpty()
        || !counts.test(noun.get())
        || NumberContext.isSentenceStart(text, match.start())
        || (figures && isNameOrTerm(text, match.start()))
        || NumberContext.hasOtherFigures(text, match.start(), match.end())) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            figures ? "figures" : "words",
            rewritten(match, figures)));
  }

  private static boolean isNameOrTerm(String text, int number) {
    return NumberContext.isNamed(text, number)
        || NumberContext.mayBeNamed(text, number)
        || NumberContext.isTerm(text, number);
  }

  private static Map<String, String> rewritten(MatchResult match, boolean figures) {
    String number = match.group(figures ? 2 : 1);
    if (!number.equals(match.group())) {
      return Map.of();
    }
    return figures
        ? Map.of("words", NumberWords.spelled(Integer.parseInt(number)))
        : Map.of("figures", Integer.toString(NumberWords.value(number)));
  }
}
