package org.isogloss.rules.style.numbers;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;
import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about fractions. */
final class FractionQuestions {

  private static final String NUMERATOR = "\\b((?i:one|two|three|four|five))";
  private static final String DENOMINATOR =
      "(half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\\b";

  /** What a fraction is of, which tells it from an ordinal: “one third of the fleet”. */
  private static final String OF = "(?=" + GAP + "(?:of|as|more|less|the)\\b)";

  private static final WordPattern HYPHENATED =
      new WordPattern("otf", NUMERATOR + "([-‐‑\\h\\n])" + DENOMINATOR + OF);

  private static final StyleQuestion HYPHEN =
      new StyleQuestion(
          "fraction-hyphen",
          "Hyphen in spelled-out fractions",
          "Fractions in words without the hyphen that most in the manuscript have, or the reverse.",
          "Fractions in words are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("hyphenated", "with a hyphen (“two-thirds of”)"),
              new StyleAnswer("open", "without a hyphen (“two thirds of”)")),
          new WordObserver(RuleInfo.PROSE, HYPHENATED, FractionQuestions::hyphen));

  private static final WordPattern FRACTION =
      new WordPattern(
          "otf1234567½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞",
          NUMERATOR
              + "[-‐‑\\h\\n]"
              + DENOMINATOR
              + OF
              + "|"
              + START
              + "(?:(1/2|[12]/3|[13]/4|[1-4]/5|[1357]/8)|([½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞]))"
              + OF);

  private static final StyleQuestion FORM =
      new StyleQuestion(
          "fraction-form",
          "Fractions in words or figures",
          "Simple fractions in sentences that are written differently from most.",
          "Simple fractions in sentences are written",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("words", "in words (“two-thirds of”)"),
              new StyleAnswer("slash", "in figures (“2/3 of”)"),
              new StyleAnswer("glyph", "with a sign (“⅔ of”)")),
          new WordObserver(RUNNING_TEXT, FRACTION, FractionQuestions::form));

  private FractionQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(HYPHEN, FORM);
  }

  private static Optional<Observation> hyphen(MatchResult match, StyleBlock block) {
    boolean open = Character.isWhitespace(match.group(2).charAt(0)) || match.group(2).equals(" ");
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            open ? "open" : "hyphenated",
            Map.of(
                "hyphenated", match.group(1) + "-" + match.group(3),
                "open", match.group(1) + " " + match.group(3))));
  }

  private static Optional<Observation> form(MatchResult match, StyleBlock block) {
    String answer = match.group(1) != null ? "words" : match.group(3) != null ? "slash" : "glyph";
    return Optional.of(new Observation(block.span(match.start(), match.end()), answer));
  }
}
