package org.isogloss.rules.style.numbers;

import static org.isogloss.rules.style.numbers.NumberContext.START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about mathematical signs in text. */
final class SignQuestions {

  private static final String FACTOR = "\\d++(?:[.,]\\d++)?+";
  private static final String LENGTH = "(?:\\h?(?:mm|cm|dm|km|m|µm|nm|in|ft|px))?";

  private static final Pattern PRODUCT =
      Pattern.compile(
          START
              + "("
              + FACTOR
              + LENGTH
              + ")(\\h?)([xX×])(\\h?)(?="
              + FACTOR
              + LENGTH
              + "(?:(?![\\p{L}\\p{N}_\\uFFFC])|[xX×]\\d))");

  private static final StyleQuestion MULTIPLICATION =
      new StyleQuestion(
          "multiplication-sign",
          "Multiplication sign between numbers",
          "Dimensions and products with a different sign from most in the manuscript.",
          "Dimensions and products are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("sign-spaced", "as “3 × 4”"),
              new StyleAnswer("sign-closed", "as “3×4”"),
              new StyleAnswer("letter-spaced", "as “3 x 4”"),
              new StyleAnswer("letter-closed", "as “3x4”")),
          new FigureObserver(RuleInfo.PROSE, PRODUCT, SignQuestions::product));

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?<![^\\h\\n(\\[“\"])(?<!\\d\\h)([-‐‑–—−])(?=(?:\\p{Sc})?"
              + FACTOR
              + "(?:(?![\\p{L}\\p{N}_\\uFFFC./:‐‑–—−-])|[.,](?!\\w)|%|°|\\p{L}{1,2}\\b))");

  private static final StyleQuestion MINUS =
      new StyleQuestion(
          "minus-sign",
          "Sign of negative numbers",
          "Negative numbers with a different sign from most in the manuscript.",
          "Negative numbers are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("minus", "with a minus sign (“−5”)"),
              new StyleAnswer("hyphen", "with a hyphen (“-5”)"),
              new StyleAnswer("en-dash", "with an en dash (“–5”)")),
          new FigureObserver(RuleInfo.PROSE, NEGATIVE, SignQuestions::negative));

  /** Names of statistics, which are set off from = more often than variables of code. */
  private static final Pattern RELATION =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}_\\uFFFC])(?:[pPnNrRtF]|df|SD|SE|CI|OR|RR|HR)(\\h?)=(\\h?)"
              + "|(?<=[\\p{L}\\p{N})%])(\\h?)[<>≤≥≦≧≈](\\h?))(?=[-−]?(?:\\d|\\.\\d))");

  private static final StyleQuestion RELATIONS =
      new StyleQuestion(
          "relation-spacing",
          "Spaces around comparisons",
          "Comparisons with a number that are spaced differently from most in the manuscript.",
          "Comparisons are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("spaced", "with spaces (“p < 0.05”)"),
              new StyleAnswer("closed", "without spaces (“p<0.05”)")),
          new FigureObserver(RuleInfo.PROSE, RELATION, SignQuestions::relation));

  private SignQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(MULTIPLICATION, MINUS, RELATIONS);
  }

  /** A zero before the letter begins a hexadecimal number. */
  private static Optional<Observation> product(MatchResult match, StyleBlock block) {
    if (match.group(1).equals("0")
        || match.group(2).isEmpty() != match.group(4).isEmpty()
        || NumberContext.isNoProduct(product(match, block.text()))
        || NumberContext.isNamed(block.text(), match.start())) {
      return Optional.empty();
    }
    String spacing = match.group(2).isEmpty() ? "closed" : "spaced";
    String sign = match.group(3).equals("×") ? "sign-" : "letter-";
    return Optional.of(
        new Observation(
            block.span(match.start(2), match.end(4)),
            sign + spacing,
            Map.of(
                "sign-spaced", "\u00A0×\u00A0",
                "sign-closed", "×",
                "letter-spaced", "\u00A0x\u00A0",
                "letter-closed", "x")));
  }

  /** Both factors and the sign; a match ends before the second factor. */
  private static String product(MatchResult match, String text) {
    int end = match.end();
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(match.start(), end);
  }

  private static Optional<Observation> negative(MatchResult match, StyleBlock block) {
    String answer =
        switch (match.group(1)) {
          case "−" -> "minus";
          case "–" -> "en-dash";
          case "—" -> "";
          default -> "hyphen";
        };
    return answer.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Observation(
                block.span(match.start(), match.end()),
                answer,
                Map.of("minus", "−", "hyphen", "-", "en-dash", "–")));
  }

  /** A space on one side is a sign before a number, as in “a share of >50%”, or a slip. */
  private static Optional<Observation> relation(MatchResult match, StyleBlock block) {
    int group = match.group(1) != null ? 1 : 3;
    boolean before = !match.group(group).isEmpty();
    boolean after = !match.group(group + 1).isEmpty();
    return before == after
        ? Optional.of(
            new Observation(block.span(match.start(), match.end()), before ? "spaced" : "closed"))
        : Optional.empty();
  }
}
