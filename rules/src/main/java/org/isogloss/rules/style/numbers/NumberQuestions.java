package org.isogloss.rules.style.numbers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about numbers. */
public final class NumberQuestions {

  private static final Pattern PERCENTAGE =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(\\p{N}[\\p{N}.,]*)(\\h?)(%|percent\\b|per cent\\b)");

  private static final StyleQuestion PERCENT =
      new StyleQuestion(
          "percent-form",
          "Form of percentages",
          "Percentages written in another way than most in the manuscript.",
          "Percentages are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("closed", "as “51%”"),
              new StyleAnswer("spaced", "as “51 %”"),
              new StyleAnswer("percent", "as “51 percent”"),
              new StyleAnswer("per-cent", "as “51 per cent”")),
          new PatternObserver(RuleInfo.PROSE, PERCENTAGE, NumberQuestions::percentage));

  private NumberQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return List.of(PERCENT);
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
