package org.isogloss.rules.style.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The question how round millions and billions are written. */
final class LargeNumberQuestions {

  private static final String AMOUNT = "\\d{1,3}+(?:\\.\\d{1,3})?+";

  /** Groups: in full; with a word; with letters after a sign of currency. */
  private static final Pattern ROUND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#@&=+*^~/\\\\<>|:.,'’\\uFFFC-])(?:"
              + "(\\d{1,3}+(?:,\\d00,000|(?:,000){2})(?:,000)?)(?![\\p{N}_\\uFFFC]|[.,]\\d)"
              + "|("
              + AMOUNT
              + "[\\h\\n-](?:million|billion)\\b)"
              + "|(?<=\\p{Sc})("
              + AMOUNT
              + "\\h?(?:m|M|mn|bn|B|b)(?![\\p{L}\\p{N}_\\uFFFC])))");

  private static final StyleQuestion FORM =
      new StyleQuestion(
          "million-form",
          "Round millions and billions",
          "Round millions and billions that are written differently from most in the manuscript.",
          "Round millions and billions are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("words", "as “5 million”"),
              new StyleAnswer("figures", "as “5,000,000”"),
              new StyleAnswer("letters", "as “$5m”")),
          new FigureObserver(RuleInfo.PROSE, ROUND, LargeNumberQuestions::round));

  private LargeNumberQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(FORM);
  }

  private static Optional<Observation> round(MatchResult match, StyleBlock block) {
    if (NumberContext.isNamed(block.text(), match.start())) {
      return Optional.empty();
    }
    String answer =
        match.group(1) != null ? "figures" : match.group(2) != null ? "words" : "letters";
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer,
            match.group(1) != null ? Map.of("words", inWords(match.group(1))) : Map.of()));
  }

  private static String inWords(String figures) {
    double number = Double.parseDouble(figures.replace(",", ""));
    boolean billions = number >= 1e9;
    String amount =
        String.format(Locale.ROOT, "%.3f", number / (billions ? 1e9 : 1e6))
            .replaceAll("\\.?0+$", "");
    return amount + "\u00A0" + (billions ? "billion" : "million");
  }
}
