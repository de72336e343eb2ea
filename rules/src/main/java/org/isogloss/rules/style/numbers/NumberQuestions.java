package org.isogloss.rules.style.numbers;

import static org.isogloss.rules.style.numbers.NumberContext.GAP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about numbers. */
public final class NumberQuestions {

  /** A sign after which an operand follows is the remainder operator. */
  private static final Pattern PERCENTAGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./\\\\#&\\uFFFC])("
              + NumberContext.NUMBER
              + ")("
              + GAP
              + "?)(%(?![\\p{L}\\p{N}_\\uFFFC]|\\h?[\\d(])|percent\\b|per"
              + GAP
              + "cent\\b)");

  private static final StyleQuestion PERCENT =
      new StyleQuestion(
          "percent-form",
          "Form of percentages",
          "Percentages written differently from most in the manuscript.",
          "Percentages are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("closed", "as “51%”"),
              new StyleAnswer("spaced", "as “51 %”"),
              new StyleAnswer("percent", "as “51 percent”"),
              new StyleAnswer("per-cent", "as “51 per cent”")),
          new FigureObserver(RuleInfo.PROSE, PERCENTAGE, NumberQuestions::percentage));

  private NumberQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return Stream.of(
            List.of(PERCENT),
            CurrencyQuestions.all(),
            DateQuestions.all(),
            FractionQuestions.all(),
            LargeNumberQuestions.all(),
            OrdinalQuestions.all(),
            RangeQuestions.all(),
            SeparatorQuestions.all(),
            SignQuestions.all(),
            SpelledNumberQuestions.all(),
            UnitQuestions.all(),
            UnitSpellings.all())
        .flatMap(List::stream)
        .toList();
  }

  private static Optional<Observation> percentage(MatchResult match, StyleBlock block) {
    String number = match.group(1);
    String answer =
        switch (match.group(3)) {
          case "%" -> match.group(2).isEmpty() ? "closed" : "spaced";
          case "percent" -> "percent";
          default -> "per-cent";
        };
    Map<String, String> rewritten =
        Map.of(
            "closed", number + "%",
            "spaced", number + "\u00A0%",
            "percent", number + " percent",
            "per-cent", number + " per cent");
    return Optional.of(new Observation(block.span(match.start(), match.end()), answer, rewritten));
  }
}
