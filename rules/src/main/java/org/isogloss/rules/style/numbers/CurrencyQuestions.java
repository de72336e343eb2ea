package org.isogloss.rules.style.numbers;

import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.NUMBER;
import static org.isogloss.rules.style.numbers.NumberContext.START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about sums of money. */
final class CurrencyQuestions {

  private static final String SIGNS = "[" + column(1, "") + "]";
  private static final String CODES = "(?:" + column(0, "|") + ")";
  private static final String NOUNS = "(?:" + column(2, "|") + ")";

  /** The codes and nouns of currencies that cannot be written with a sign. */
  private static final Set<String> WITHOUT_SIGN =
      DataFile.lines(CurrencyQuestions.class, "currencies.tsv").stream()
          .map(line -> List.of(line.split("\t")))
          .filter(columns -> columns.get(1).equals("-"))
          .flatMap(columns -> Stream.of(columns.get(0), columns.get(2)))
          .collect(Collectors.toUnmodifiableSet());

  private static final String WORD_START = "(?<![\\p{L}\\p{N}\\p{Sc}_\\uFFFC])";
  private static final String WORD_END = "(?![\\p{L}\\p{N}_\\p{Sc}\\uFFFC])";

  /** Millions and the like may stand between the figures and the noun. */
  private static final String SCALE = "(?:" + GAP + "(?:thousand|million|billion|trillion))?+";

  /** Groups: sign and space before; sign after; code before; code after; noun. */
  private static final Pattern SUM =
      Pattern.compile(
          WORD_START
              + "(?:(?:\\p{Lu}{1,3})?("
              + SIGNS
              + ")("
              + GAP
              + "?)"
              + NUMBER
              + "(?![\\p{N}_\\uFFFC])|("
              + CODES
              + ")"
              + GAP
              + "?"
              + NUMBER
              + WORD_END
              + ")|"
              + START
              + NUMBER
              + SCALE
              + "(?:"
              + GAP
              + "?("
              + SIGNS
              + ")|"
              + GAP
              + "?("
              + CODES
              + ")|"
              + GAP
              + "("
              + NOUNS
              + "))"
              + WORD_END);

  private static final StyleQuestion FORM =
      new StyleQuestion(
          "currency-form",
          "Form of sums of money",
          "Sums of money that are written differently from most in the manuscript.",
          "Sums of money are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("sign", "as “$5”"),
              new StyleAnswer("sign-spaced", "as “$ 5”"),
              new StyleAnswer("sign-after", "as “5 €”"),
              new StyleAnswer("code-before", "as “USD 5”"),
              new StyleAnswer("code-after", "as “5 USD”"),
              new StyleAnswer("noun", "as “5 dollars”")),
          new FigureObserver(RuleInfo.PROSE, SUM, CurrencyQuestions::sum));

  private static final Pattern DOLLARS =
      Pattern.compile(
          WORD_START + "(US|USD|U\\.S\\.)?\\h?(\\$)\\h?" + NUMBER + "(?![\\p{N}_\\uFFFC])");

  private static final StyleQuestion DOLLAR_SIGN =
      new StyleQuestion(
          "dollar-sign",
          "Country before the dollar sign",
          "Sums in dollars without the country that most in the manuscript have, or the reverse.",
          "Sums in dollars are written",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("plain", "as “$5”"), new StyleAnswer("country", "as “US$5”")),
          new FigureObserver(RuleInfo.PROSE, DOLLARS, CurrencyQuestions::dollars));

  private CurrencyQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(FORM, DOLLAR_SIGN);
  }

  private static String column(int number, String separator) {
    return DataFile.lines(CurrencyQuestions.class, "currencies.tsv").stream()
        .map(line -> List.of(line.split("\t")).get(number))
        .filter(cell -> !cell.equals("-"))
        .distinct()
        .collect(Collectors.joining(separator));
  }

  private static Optional<Observation> sum(MatchResult match, StyleBlock block) {
    if (NumberContext.isNamed(block.text(), match.start()) && match.group(1) == null) {
      return Optional.empty();
    }
    boolean hasNoSign =
        Stream.of(3, 5, 6)
            .map(match::group)
            .anyMatch(name -> name != null && WITHOUT_SIGN.contains(name));
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer(match),
            hasNoSign ? "in currencies without a sign" : "",
            Map.of()));
  }

  private static String answer(MatchResult match) {
    if (match.group(1) != null) {
      return match.group(2).isEmpty() ? "sign" : "sign-spaced";
    }
    if (match.group(3) != null) {
      return "code-before";
    }
    return match.group(4) != null ? "sign-after" : match.group(5) != null ? "code-after" : "noun";
  }

  private static Optional<Observation> dollars(MatchResult match, StyleBlock block) {
    boolean country = match.group(1) != null;
    Map<String, String> rewritten =
        country
            ? Map.of("plain", block.text().substring(match.start(2), match.end()))
            : Map.of("country", "US" + match.group());
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()), country ? "country" : "plain", rewritten));
  }
}
