package org.isogloss.rules.style.numbers;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;
import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.START;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about ranges of numbers. */
final class RangeQuestions {

  private static final String LIMIT = "\\d{1,4}+(?:\\.\\d++)?+";

  /** What may follow the second number: letters of a unit, but no third number and no sum. */
  private static final String RANGE_END = "(?![\\d_\\uFFFC]|[.,:/‐‑–—−-]\\d|\\h?[=*^+])";

  private static final Pattern MARKED =
      Pattern.compile(
          START + "(" + LIMIT + ")(%?)(-|[‐‑]|–|~|\\h[-–]\\h)(" + LIMIT + ")" + RANGE_END);

  private static final Pattern MARKED_OR_WORDED =
      Pattern.compile(
          START
              + "("
              + LIMIT
              + ")(%?)(-|[‐‑]|–|"
              + GAP
              + "to"
              + GAP
              + ")("
              + LIMIT
              + ")"
              + RANGE_END);

  private static final String UNIT = "%|°[CF]?|" + Units.SYMBOL;

  private static final Pattern MEASURED =
      Pattern.compile(
          START
              + "("
              + LIMIT
              + ")(?:\\h?("
              + UNIT
              + "))?(\\h?(?:[-‐‑–]|to)\\h?)("
              + LIMIT
              + ")(\\h?)("
              + UNIT
              + ")");

  /** Years and pages may be cut short: 1914–18, pp. 312–15. */
  private static final Set<String> PAGES = Set.of("p", "p.", "pp", "pp.", "page", "pages");

  private static final StyleQuestion MARK =
      new StyleQuestion(
          "range-mark",
          "Mark between the numbers of a range",
          "Ranges of numbers with a different mark from most in the manuscript.",
          "Ranges of numbers are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("hyphen", "with a hyphen (“3-5”)"),
              new StyleAnswer("en-dash", "with an en dash (“3–5”)"),
              new StyleAnswer("spaced", "with spaces around the mark (“3 – 5”)"),
              new StyleAnswer("tilde", "with a tilde (“3~5”)")),
          new FigureObserver(RuleInfo.PROSE, MARKED, RangeQuestions::mark));

  private static final StyleQuestion WORDING =
      new StyleQuestion(
          "range-wording",
          "Ranges with a word or with a mark",
          "Ranges in sentences with “to” where most have a mark, or the reverse.",
          "Ranges in sentences are written",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("word", "with “to” (“3 to 5”)"),
              new StyleAnswer("mark", "with a mark (“3–5”)")),
          new FigureObserver(RUNNING_TEXT, MARKED_OR_WORDED, RangeQuestions::wording));

  private static final StyleQuestion UNITS =
      new StyleQuestion(
          "range-unit",
          "Unit of a range once or twice",
          "Ranges with the unit after both numbers where most have it after the last, or the reverse.",
          "Ranges with a unit are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("once", "with the unit after the last number (“5–10%”)"),
              new StyleAnswer("twice", "with the unit after both numbers (“5%–10%”)")),
          new FigureObserver(RuleInfo.PROSE, MEASURED, RangeQuestions::unit));

  private RangeQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(MARK, WORDING, UNITS);
  }

  private static Optional<Observation> mark(MatchResult match, StyleBlock block) {
    if (!isRange(match, block.text())) {
      return Optional.empty();
    }
    String mark = match.group(3);
    String answer =
        switch (mark) {
          case "–" -> "en-dash";
          case "~" -> "tilde";
          default -> mark.length() > 1 ? "spaced" : "hyphen";
        };
    return Optional.of(
        new Observation(block.span(match.start(), match.end()), answer, rewritten(match)));
  }

  private static Map<String, String> rewritten(MatchResult match) {
    String from = match.group(1) + match.group(2);
    String to = match.group(4);
    return Map.of(
        "hyphen", from + "-" + to, "en-dash", from + "–" + to, "spaced", from + " – " + to);
  }

  /** Two different units are two measures: “90 s–5 min”. */
  private static Optional<Observation> unit(MatchResult match, StyleBlock block) {
    if (!isRange(match, block.text())) {
      return Optional.empty();
    }
    String first = match.group(2);
    String last = match.group(6);
    if (first != null && !first.equals(last)) {
      return Optional.empty();
    }
    String mark = match.group(3);
    String end = match.group(4) + match.group(5) + last;
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            first == null ? "once" : "twice",
            Map.of(
                "once", match.group(1) + mark + end,
                "twice", match.group(1) + match.group(5) + last + mark + end)));
  }

  /** Brackets and the words “between” and “from” have marks and words of their own. */
  private static Optional<Observation> wording(MatchResult match, StyleBlock block) {
    String text = block.text();
    String before = NumberContext.wordBefore(text, match.start()).toLowerCase(Locale.ROOT);
    if (before.equals("from")
        || before.equals("between")
        || NumberContext.isLabel(before)
        || !isRange(match, text)
        || isBracketed(text, match)) {
      return Optional.empty();
    }
    String answer = match.group(3).length() > 1 ? "word" : "mark";
    return Optional.of(new Observation(block.span(match.start(), match.end()), answer));
  }

  private static boolean isBracketed(String text, MatchResult match) {
    return match.start() > 0
        && "([".indexOf(text.charAt(match.start() - 1)) >= 0
        && match.end() < text.length();
  }

  /** Whether two numbers ascend and are not an identifier, score, sum or cross-reference. */
  static boolean isRange(MatchResult match, String text) {
    String from = match.group(1);
    String to = match.group(4);
    String before = NumberContext.wordBefore(text, match.start());
    if (hasLeadingZero(from) || hasLeadingZero(to) || namesOne(before, text, match.start())) {
      return false;
    }
    boolean mayBeShort = from.length() == 4 || PAGES.contains(before.toLowerCase(Locale.ROOT));
    if (to.length() < from.length() && mayBeShort && !to.contains(".") && !from.contains(".")) {
      to = from.substring(0, from.length() - to.length()) + to;
    }
    return Double.parseDouble(from) < Double.parseDouble(to);
  }

  private static boolean hasLeadingZero(String number) {
    return number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.';
  }

  /** “Figure 4-7” is one figure, “pages 4-7” are several. */
  private static boolean namesOne(String before, String text, int number) {
    return !before.endsWith("s")
        && !PAGES.contains(before.toLowerCase(Locale.ROOT))
        && NumberContext.isNamed(text, number);
  }
}
