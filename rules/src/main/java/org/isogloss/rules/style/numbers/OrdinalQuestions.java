package org.isogloss.rules.style.numbers;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;
import static org.isogloss.rules.style.numbers.NumberContext.GAP;
import static org.isogloss.rules.style.numbers.NumberContext.WORD_START;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.NumberWords;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about ordinals, centuries and decades. */
final class OrdinalQuestions {

  private static final String WORD_END = "(?![\\p{L}\\p{N}_‐‑–—-])";

  /** Before a noun; alone, “first” and “second” have other meanings. */
  private static final WordPattern ORDINAL =
      new WordPattern(
          "taiohyme",
          "\\b(?i:the|this|that|a|his|her|its|their|our|your|my|every|each|any)"
              + GAP
              + "(?:("
              + String.join("|", NumberWords.ORDINALS)
              + ")|([1-9])(?:st|nd|rd|th))(?="
              + GAP
              + "(?!parallel|meridian|degree|percentile|centur)\\p{Ll}{3,}+(?!\\p{Lu}))");

  private static final StyleQuestion ORDINALS =
      new StyleQuestion(
          "ordinal-form",
          "Ordinals in words or figures",
          "Ordinals below ten in figures where most in sentences are spelled out, or the reverse.",
          "Ordinals below ten are written",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("words", "in words (“the second floor”)"),
              new StyleAnswer("figures", "in figures (“the 2nd floor”)")),
          new WordObserver(RUNNING_TEXT, ORDINAL, OrdinalQuestions::ordinal));

  private static final WordPattern CENTURY =
      new WordPattern(
          "tefsn0123456789",
          WORD_START
              + "(?:((?i:"
              + String.join("|", NumberWords.CENTURIES)
              + "))|(\\d{1,2})(?:st|nd|rd|th))[\\h\\n-](?i:century|centuries)\\b");

  private static final StyleQuestion CENTURIES =
      new StyleQuestion(
          "century-form",
          "Centuries in words or figures",
          "Centuries in figures where most in the manuscript are spelled out, or the reverse.",
          "Centuries are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("words", "in words (“nineteenth century”)"),
              new StyleAnswer("figures", "in figures (“19th century”)")),
          new WordObserver(RuleInfo.PROSE, CENTURY, OrdinalQuestions::century));

  private static final WordPattern DECADE =
      new WordPattern(
          "telm12",
          WORD_START
              + "((?:1[4-9]|20)\\d)0(s|['’]s)"
              + WORD_END
              + "|\\b(?:the|early|late|mid)[\\h\\n-]"
              + "(?:(['’‘])([2-9]0)(s|['’]s)|([2-9]0)(s|['’]s)"
              + "|((?:twen|thir|for|fif|six|seven|eigh|nine)ties))"
              + WORD_END);

  private static final StyleQuestion DECADES =
      new StyleQuestion(
          "decade-form",
          "Form of decades",
          "Decades that are written differently from most in the manuscript.",
          "Decades are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("full", "as “1990s”"),
              new StyleAnswer("apostrophe", "as “1990’s”"),
              new StyleAnswer("short", "as “’90s”"),
              new StyleAnswer("bare", "as “90s”"),
              new StyleAnswer("words", "as “nineties”")),
          new WordObserver(RuleInfo.PROSE, DECADE, OrdinalQuestions::decade));

  private OrdinalQuestions() {}

  /** All of them. */
  static List<StyleQuestion> all() {
    return List.of(ORDINALS, CENTURIES, DECADES);
  }

  private static Optional<Observation> ordinal(MatchResult match, StyleBlock block) {
    boolean figures = match.group(2) != null;
    int group = figures ? 2 : 1;
    if (NumberContext.hasOtherFigures(block.text(), match.start(), match.end())) {
      return Optional.empty();
    }
    Map<String, String> rewritten =
        figures
            ? Map.of("words", NumberWords.ORDINALS.get(Integer.parseInt(match.group(2)) - 1))
            : Map.of();
    return Optional.of(
        new Observation(
            block.span(match.start(group), match.end()), figures ? "figures" : "words", rewritten));
  }

  private static Optional<Observation> century(MatchResult match, StyleBlock block) {
    boolean figures = match.group(2) != null;
    if (figures && Integer.parseInt(match.group(2)) < 10) {
      return Optional.empty();
    }
    if (!figures && NumberContext.isSentenceStart(block.text(), match.start())) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(block.span(match.start(), match.end()), figures ? "figures" : "words"));
  }

  /** “1990’s” is also what belongs to a year, so an article or its like must precede it. */
  private static Optional<Observation> decade(MatchResult match, StyleBlock block) {
    if (match.group(1) != null) {
      boolean apostrophe = match.group(2).length() > 1;
      String year = match.group(1) + "0";
      return apostrophe && !precedesDecade(block.text(), match.start())
          ? Optional.empty()
          : Optional.of(
              new Observation(
                  block.span(match.start(), match.end()),
                  apostrophe ? "apostrophe" : "full",
                  Map.of("full", year + "s", "apostrophe", year + "’s")));
    }
    if (match.group(8) != null) {
      return Optional.of(new Observation(block.span(match.start(8), match.end(8)), "words"));
    }
    boolean marked = match.group(3) != null;
    int start = marked ? match.start(3) : match.start(6);
    return Optional.of(new Observation(block.span(start, match.end()), marked ? "short" : "bare"));
  }

  private static boolean precedesDecade(String text, int year) {
    String before =
        year > 0 && text.charAt(year - 1) == '-'
            ? NumberContext.wordBefore(text, year - 1)
            : NumberContext.wordBefore(text, year);
    return Set.of("the", "early", "late", "mid", "in").contains(before.toLowerCase(Locale.ROOT));
  }
}
