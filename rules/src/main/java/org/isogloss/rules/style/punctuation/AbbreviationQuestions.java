package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

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

/** The questions about the punctuation of abbreviations. */
final class AbbreviationQuestions {

  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._/-])(?:([Ee])(\\.?\\h?)[Gg]|([Ii])(\\.?\\h?)[Ee])(\\.?)(,?)"
              + "(?=\\h|:|$)");

  private static final Pattern ETC =
      Pattern.compile("(?<![\\p{L}\\p{N}./_-])(etc)(\\.?)(?=(\\h\\p{Ll}|[,;:)]|\\h\\())");

  private static final Pattern TITLE =
      Pattern.compile("([MD](?<![\\p{L}\\p{N}.].)(?:rs?|s))(\\.?)(?=\\h\\p{Lu})");

  private static final Pattern VERSUS =
      Pattern.compile("v(?<=[\\p{L}\\p{N})]\\hv)(?:s\\.?|ersus)(?=\\h[\\p{L}\\p{N}(])");

  private static final StyleQuestion FOR_EXAMPLE =
      new StyleQuestion(
          "eg-form",
          "Form of e.g. and i.e.",
          "“e.g.” or “i.e.” with a comma where most have none, and other differences in its form.",
          "“e.g.” and “i.e.” are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("plain", "with periods and no comma"),
              new StyleAnswer("comma", "with periods and a comma"),
              new StyleAnswer("unstopped", "without periods"),
              new StyleAnswer("spaced", "with a space")),
          new PatternObserver(RuleInfo.PROSE, LATIN, AbbreviationQuestions::latin));

  private static final StyleQuestion AND_SO_ON =
      new StyleQuestion(
          "etc-form",
          "Period after etc.",
          "“etc” without its period where most have one, or the reverse.",
          "“etc.” is written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("stopped", "with a period"),
              new StyleAnswer("unstopped", "without a period")),
          new PatternObserver(
              RuleInfo.PROSE, ETC, (match, block) -> stop(match, block, match.group(2))));

  private static final StyleQuestion TITLES =
      new StyleQuestion(
          "title-stop",
          "Period after Mr, Mrs, Ms and Dr",
          "“Mr”, “Mrs”, “Ms” or “Dr” without a period where most have one, or the reverse.",
          "“Mr”, “Mrs”, “Ms” and “Dr” are written",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("stopped", "with a period"),
              new StyleAnswer("unstopped", "without a period")),
          new PatternObserver(
              RuleInfo.PROSE, TITLE, (match, block) -> stop(match, block, match.group(2))));

  private static final StyleQuestion AGAINST =
      new StyleQuestion(
          "versus-form",
          "Form of versus",
          "“versus” abbreviated differently from most places in the manuscript.",
          "“versus” is written",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("word", "in full"),
              new StyleAnswer("stopped", "as “vs.”"),
              new StyleAnswer("unstopped", "as “vs”")),
          new PatternObserver(RUNNING_TEXT, VERSUS, AbbreviationQuestions::versus));

  private AbbreviationQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(FOR_EXAMPLE, AND_SO_ON, TITLES, AGAINST);
  }

  private static Optional<Observation> latin(MatchResult match, StyleBlock block) {
    boolean example = match.group(1) != null;
    String first = example ? match.group(1) : match.group(3);
    String between = example ? match.group(2) : match.group(4);
    boolean stopped = between.startsWith(".") && !match.group(5).isEmpty();
    boolean bare = between.isEmpty() && match.group(5).isEmpty();
    boolean capital = Character.isUpperCase(first.charAt(0));
    if (!stopped && (!bare || capital)) {
      // A missing stop is a slip in every style, and “IE” and “EG” are something else.
      return Optional.empty();
    }
    String stem = first + (example ? ".g" : ".e");
    String answer =
        bare
            ? "unstopped"
            : between.length() > 1 ? "spaced" : match.group(6).isEmpty() ? "plain" : "comma";
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer,
            Map.of(
                "plain", stem + ".",
                "comma", stem + ".,",
                "unstopped", stem.replace(".", ""))));
  }

  private static Optional<Observation> stop(MatchResult match, StyleBlock block, String stop) {
    String word = match.group(1);
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            stop.isEmpty() ? "unstopped" : "stopped",
            Map.of("stopped", word + ".", "unstopped", word)));
  }

  private static Optional<Observation> versus(MatchResult match, StyleBlock block) {
    String answer =
        switch (match.group()) {
          case "vs." -> "stopped";
          case "vs" -> "unstopped";
          default -> "word";
        };
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer,
            Map.of("word", "versus", "stopped", "vs.", "unstopped", "vs")));
  }
}
