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

/** The questions about dates. */
final class DateQuestions {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b))";

  private static final String GAP = NumberContext.GAP;

  private static final String WORD_START = "(?<![\\p{L}\\p{N}_/\\\\.:\\uFFFC‐‑–—-])";
  private static final String WORD_END = "(?![\\p{L}\\p{N}_/\\\\\\uFFFC]|[.,:‐‑–—-]\\p{N})";
  private static final String YEAR = "(?:1[4-9]|20)\\d\\d";

  /**
   * Groups: day and ordinal before the month; day and ordinal after it, comma; ISO; slashes; dots.
   */
  private static final Pattern DATE =
      Pattern.compile(
          WORD_START
              + "(?:(\\d{1,2})(st|nd|rd|th)?"
              + GAP
              + MONTH
              + "(?:,?"
              + GAP
              + YEAR
              + ")?|"
              + MONTH
              + GAP
              + "(\\d{1,2})(st|nd|rd|th)?(?:(,)?"
              + GAP
              + YEAR
              + ")?|("
              + YEAR
              + "-[01]\\d-[0-3]\\d)|(\\d{1,2}/\\d{1,2}/"
              + YEAR
              + ")|(\\d{1,2}\\.\\d{1,2}\\."
              + YEAR
              + "))"
              + WORD_END);

  private static final StyleQuestion FORM =
      new StyleQuestion(
          "date-form",
          "Form of dates",
          "Dates that are written differently from most in the manuscript.",
          "Dates are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("day-month", "as “5 May 2020”"),
              new StyleAnswer("month-day", "as “May 5, 2020”"),
              new StyleAnswer("ordinal-month", "as “5th May 2020”"),
              new StyleAnswer("month-ordinal", "as “May 5th, 2020”"),
              new StyleAnswer("iso", "as “2020-05-05”"),
              new StyleAnswer("slashes", "as “05/05/2020”"),
              new StyleAnswer("dots", "as “05.05.2020”")),
          new FigureObserver(RuleInfo.PROSE, DATE, DateQuestions::date));

  /**
   * May is short in any style; June, July and September only say whether abbreviations are used.
   */
  private static final Pattern MONTH_NEAR_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/.-])(?:(?<=\\d[\\h\\n]))?"
              + "(?:(January|February|March|April|August|September|October|November|December)"
              + "|(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(\\.)?)"
              + GAP
              + "(?:\\d{1,2}(?:st|nd|rd|th)?(?:,?"
              + GAP
              + YEAR
              + ")?|"
              + YEAR
              + ")(?![\\p{L}\\p{N}_])");

  private static final StyleQuestion MONTH_FORM =
      new StyleQuestion(
          "month-form",
          "Months in dates, in full or abbreviated",
          "Months in dates that are abbreviated where most are not, or the reverse.",
          "Months in dates are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("full", "in full (“January”)"),
              new StyleAnswer("short", "abbreviated (“Jan”)"),
              new StyleAnswer("stop", "abbreviated with a period (“Jan.”)")),
          new FigureObserver(RuleInfo.PROSE, MONTH_NEAR_DAY, DateQuestions::month));

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#@/\\\\.:,\\uFFFC])(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?("
              + GAP
              + "?)(am|pm|AM|PM|a\\.m\\.|p\\.m\\.|A\\.M\\.|P\\.M\\.)(?![\\p{L}\\p{N}_])"
              + "|(?<=\\b(?:at|by|from|until|till|before|after|around|about|to)\\h)"
              + "((?:0\\d|1\\d|2[0-3]):[0-5]\\d)(?![\\p{L}\\p{N}_:]|[.,‐–-]\\p{N})");

  private static final StyleQuestion TIMES =
      new StyleQuestion(
          "time-form",
          "Form of times of day",
          "Times of day that are written differently from most in the manuscript.",
          "Times of day are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("stops", "as “3 p.m.”"),
              new StyleAnswer("plain", "as “3 pm”"),
              new StyleAnswer("capitals", "as “3 PM”"),
              new StyleAnswer("capital-stops", "as “3 P.M.”"),
              new StyleAnswer("closed", "as “3pm”"),
              new StyleAnswer("closed-capitals", "as “3PM”"),
              new StyleAnswer("closed-stops", "as “3p.m.”"),
              new StyleAnswer("twenty-four", "as “15:00”")),
          new FigureObserver(RuleInfo.PROSE, TIME, DateQuestions::time));

  private DateQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(FORM, MONTH_FORM, TIMES);
  }

  private static Optional<Observation> date(MatchResult match, StyleBlock block) {
    return dateAnswer(match)
        .map(answer -> new Observation(block.span(match.start(), match.end()), answer));
  }

  private static Optional<String> dateAnswer(MatchResult match) {
    if (match.group(1) != null) {
      return inMonth(match.group(1), match.group(2) == null ? "day-month" : "ordinal-month");
    }
    if (match.group(3) != null) {
      return inMonth(match.group(3), match.group(4) == null ? "month-day" : "month-ordinal");
    }
    return Optional.of(
        match.group(6) != null ? "iso" : match.group(7) != null ? "slashes" : "dots");
  }

  private static Optional<String> inMonth(String day, String answer) {
    int number = Integer.parseInt(day);
    return number >= 1 && number <= 31 ? Optional.of(answer) : Optional.empty();
  }

  private static Optional<Observation> month(MatchResult match, StyleBlock block) {
    int group = match.group(1) != null ? 1 : 2;
    String answer = group == 1 ? "full" : match.group(3) == null ? "short" : "stop";
    int end = match.group(3) == null ? match.end(group) : match.end(3);
    return Optional.of(new Observation(block.span(match.start(group), end), answer));
  }

  private static Optional<Observation> time(MatchResult match, StyleBlock block) {
    if (match.group(5) != null) {
      return Optional.of(new Observation(block.span(match.start(5), match.end(5)), "twenty-four"));
    }
    String clock = match.group(1) + (match.group(2) == null ? "" : ":" + match.group(2));
    String half = match.group(4);
    boolean closed = match.group(3).isEmpty();
    String letter = half.substring(0, 1).toLowerCase(Locale.ROOT);
    Map<String, String> rewritten =
        Map.of(
            "stops", clock + "\u00A0" + letter + ".m.",
            "plain", clock + "\u00A0" + letter + "m",
            "capitals", clock + "\u00A0" + letter.toUpperCase(Locale.ROOT) + "M",
            "closed", clock + letter + "m",
            "closed-capitals", clock + letter.toUpperCase(Locale.ROOT) + "M");
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()), timeAnswer(half, closed), rewritten));
  }

  private static String timeAnswer(String half, boolean closed) {
    boolean stops = half.length() > 2;
    boolean capitals = Character.isUpperCase(half.charAt(0));
    if (closed) {
      return stops ? "closed-stops" : capitals ? "closed-capitals" : "closed";
    }
    return stops ? (capitals ? "capital-stops" : "stops") : (capitals ? "capitals" : "plain");
  }
}
