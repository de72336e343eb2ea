package org.isogloss.rules.style.punctuation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about apostrophes, dashes and ellipses. */
final class MarkQuestions {

  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=\\p{L})['’](?=(?:s|t|d|m|re|ve|ll)(?![\\p{L}'’]))");

  /**
   * A dash between words, with its spaces. A hyphen is one only between spaces; between figures
   * all of them are signs of ranges and differences.
   */
  private static final Pattern DASH =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N},;:.!?)\"”’'\uFFFC])"
              + "(?:(\\h?)(—|–|---?)(\\h?)|(\\h)(-)(\\h))(?=[\\p{L}\\p{N}(\"“‘'\uFFFC])");

  private static final Pattern ELLIPSIS =
      Pattern.compile("(?<=[\\p{L}”\"’'!?])(\\h?)(…|\\.\\.\\.|\\.\\h\\.\\h\\.)(?![.\\p{Pd}/\\\\(*])");

  /** What replaces a dash and its spaces. */
  private static final Map<String, String> DASH_FORMS =
      Map.of("closed-em", "—", "spaced-em", " — ", "spaced-en", " – ");

  /** In code units. */
  private static final int LONGEST_LABEL = 160;

  private static final int MOST_LABEL_WORDS = 7;

  private static final StyleQuestion APOSTROPHES =
      new StyleQuestion(
          "apostrophe-form",
          "Straight and curly apostrophes",
          "Apostrophes that are straight where most are curly, or the other way round.",
          "Apostrophes are",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("straight", "straight"), new StyleAnswer("curly", "curly")),
          new PatternObserver(RuleInfo.PROSE, APOSTROPHE, MarkQuestions::apostrophe));

  private static final StyleQuestion DASHES =
      new StyleQuestion(
          "dash-form",
          "Form of dashes",
          "Dashes between words that are set in another way than most in the manuscript.",
          "Dashes are set",
          RunningText.SENTENCES,
          List.of(
              new StyleAnswer("closed-em", "as “word—word”"),
              new StyleAnswer("spaced-em", "as “word — word”"),
              new StyleAnswer("spaced-en", "as “word – word”"),
              new StyleAnswer("spaced-hyphen", "as “word - word”"),
              new StyleAnswer("double-hyphen", "as “word -- word”")),
          new PatternObserver(RunningText.SENTENCES, DASH, MarkQuestions::dash));

  private static final StyleQuestion ELLIPSES =
      new StyleQuestion(
          "ellipsis-form",
          "Form of ellipses",
          "Ellipses that are set in another way than most in the manuscript.",
          "Ellipses are set",
          RunningText.SENTENCES,
          List.of(
              new StyleAnswer("character", "as the single character “…”"),
              new StyleAnswer("periods", "as three periods “...”"),
              new StyleAnswer("spaced-periods", "as spaced periods “. . .”")),
          new PatternObserver(RunningText.SENTENCES, ELLIPSIS, MarkQuestions::ellipsis));

  private MarkQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(APOSTROPHES, DASHES, ELLIPSES);
  }

  private static Optional<Observation> apostrophe(MatchResult match, StyleBlock block) {
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            match.group().equals("’") ? "curly" : "straight",
            Map.of("curly", "’", "straight", "'")));
  }

  private static Optional<Observation> dash(MatchResult match, StyleBlock block) {
    String text = block.text();
    boolean hyphen = match.group(5) != null;
    String mark = match.group(hyphen ? 5 : 2);
    boolean before = !match.group(hyphen ? 4 : 1).isEmpty();
    boolean after = !match.group(hyphen ? 6 : 3).isEmpty();
    char left = text.charAt(match.start() - 1);
    char right = text.charAt(match.end());
    boolean figures = Character.isDigit(left) || Character.isDigit(right);
    // A closed en dash joins names, opposites and ranges, as in Paris–Dakar.
    boolean joint = mark.equals("–") && !before && !after;
    if (joint || before != after || (figures && !mark.equals("—")) || isLabel(block, match)) {
      return Optional.empty();
    }
    String answer =
        switch (mark) {
          case "—" -> before ? "spaced-em" : "closed-em";
          case "–" -> "spaced-en";
          case "-" -> "spaced-hyphen";
          default -> "double-hyphen";
        };
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer,
            DASH_FORMS));
  }

  /** Whether a dash separates a term from its explanation: a use with a form of its own. */
  private static boolean isLabel(StyleBlock block, MatchResult dash) {
    if (dash.start() > LONGEST_LABEL) {
      return false;
    }
    String before = block.text().substring(0, dash.start());
    boolean brief = before.split(" ", MOST_LABEL_WORDS + 1).length <= MOST_LABEL_WORDS;
    boolean plain = before.chars().noneMatch(c -> ".;:—–".indexOf(c) >= 0);
    boolean capital = Character.isUpperCase(block.text().charAt(dash.end()));
    return plain && (capital || (brief && block.zone() == Zone.LIST_ITEM));
  }

  private static Optional<Observation> ellipsis(MatchResult match, StyleBlock block) {
    String mark = match.group(2);
    String answer =
        switch (mark) {
          case "…" -> "character";
          case "..." -> "periods";
          default -> "spaced-periods";
        };
    return Optional.of(
        new Observation(
            block.span(match.start(2), match.end(2)),
            answer,
            Map.of("character", "…", "periods", "...", "spaced-periods", ". . .")));
  }
}
