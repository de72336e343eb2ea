package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about apostrophes, dashes and ellipses. */
final class MarkQuestions {

  private static final Pattern APOSTROPHE =
      Pattern.compile("['’](?<=\\p{L}.)(?=(?:s|t|d|m|re|ve|ll)(?![\\p{L}'’]))");

  /** A dash between words; a hyphen is one only between spaces. */
  private static final Pattern DASH = Pattern.compile("—|–|---?|(?<=\\h)-(?=\\h)");

  private static final String BEFORE_DASH = ",;:.!?)\"”’'\uFFFC";
  private static final String AFTER_DASH = "(\"“‘'\uFFFC";

  private static final Pattern ELLIPSIS =
      Pattern.compile("(?:…|\\.(?:\\.\\.|\\h\\.\\h\\.))(?![.\\p{Pd}/\\\\(*])");

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
          "Apostrophes that are straight where most are curly, or the reverse.",
          "Apostrophes are",
          RuleInfo.PROSE,
          List.of(new StyleAnswer("straight", "straight"), new StyleAnswer("curly", "curly")),
          new PatternObserver(RuleInfo.PROSE, APOSTROPHE, MarkQuestions::apostrophe));

  private static final StyleQuestion DASHES =
      new StyleQuestion(
          "dash-form",
          "Form of dashes",
          "Dashes between words that are set differently from most in the manuscript.",
          "Dashes are set",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("closed-em", "as “word—word”"),
              new StyleAnswer("spaced-em", "as “word — word”"),
              new StyleAnswer("spaced-en", "as “word – word”"),
              new StyleAnswer("spaced-hyphen", "as “word - word”"),
              new StyleAnswer("double-hyphen", "as “word -- word”")),
          new PatternObserver(RUNNING_TEXT, DASH, MarkQuestions::dash)
              .where((document, dash) -> isInSentence(document, dash.span())));

  private static final StyleQuestion ELLIPSES =
      new StyleQuestion(
          "ellipsis-form",
          "Form of ellipses",
          "Ellipses that are set differently from most in the manuscript.",
          "Ellipses are set",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("character", "as the single character “…”"),
              new StyleAnswer("periods", "as three periods “...”"),
              new StyleAnswer("spaced-periods", "as spaced periods “. . .”")),
          new PatternObserver(RUNNING_TEXT, ELLIPSIS, MarkQuestions::ellipsis));

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

  /**
   * Whether a dash with its spaces is part of a sentence. The hyphens around a label are not, and
   * neither is the mark between a sign and what it means, as in a legend.
   */
  private static boolean isInSentence(StyleDocument document, Span spaced) {
    String written = spaced.in(document.document().prose());
    String mark = written.strip();
    int start = spaced.start() + written.indexOf(mark);
    Span dash = new Span(start, start + mark.length());
    return !isEdge(document, dash)
        && (mark.length() == written.length() || !Legends.isOne(document, dash));
  }

  /** Whether hyphens begin or end what is set off, as in the label of a menu: **-- More --**. */
  private static boolean isEdge(StyleDocument document, Span dash) {
    if (dash.in(document.document().prose()).charAt(0) != '-') {
      return false;
    }
    StyleBlock block = document.blocks().get(document.document().blockIndexAt(dash.start()));
    return document.document().inlines(block.before(dash)).stream()
        .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
        .anyMatch(
            inline -> inline.span().start() == dash.start() || inline.span().end() == dash.end());
  }

  private static Optional<Observation> dash(MatchResult match, StyleBlock block) {
    String text = block.text();
    String mark = match.group();
    boolean spaced = RunningText.isGap(text, match.start() - 1);
    int left = match.start() - (spaced ? 2 : 1);
    int right = match.end() + (spaced ? 1 : 0);
    // A closed en dash joins names, opposites and ranges, as in Paris–Dakar.
    boolean joint = mark.equals("–") && !spaced;
    if (joint
        || spaced != RunningText.isGap(text, match.end())
        || !isBetweenWords(text, left, right)
        || (!mark.equals("—") && DashLookalikes.isOne(text, left, right))
        || isLabel(block, left + 1, right)) {
      return Optional.empty();
    }
    String answer =
        switch (mark) {
          case "—" -> spaced ? "spaced-em" : "closed-em";
          case "–" -> "spaced-en";
          case "-" -> "spaced-hyphen";
          default -> "double-hyphen";
        };
    return Optional.of(new Observation(block.span(left + 1, right), answer, DASH_FORMS));
  }

  private static boolean isBetweenWords(String text, int left, int right) {
    return left >= 0
        && right < text.length()
        && (RunningText.isWord(text, left) || BEFORE_DASH.indexOf(text.charAt(left)) >= 0)
        && !opensQuotation(text, left)
        && (RunningText.isWord(text, right) || AFTER_DASH.indexOf(text.charAt(right)) >= 0);
  }

  /**
   * Whether a straight mark opens a quotation, so that hyphens after it begin an option: '--to'.
   */
  private static boolean opensQuotation(String text, int at) {
    return "'\"".indexOf(text.charAt(at)) >= 0 && RunningText.isGap(text, at - 1);
  }

  /** Whether a dash separates a term from its explanation: a use with a form of its own. */
  private static boolean isLabel(StyleBlock block, int end, int next) {
    if (end > LONGEST_LABEL) {
      return false;
    }
    String before = block.text().substring(0, end);
    boolean brief = before.split(" ", MOST_LABEL_WORDS + 1).length <= MOST_LABEL_WORDS;
    boolean plain = before.chars().noneMatch(c -> ".;:—–".indexOf(c) >= 0);
    boolean capital = Character.isUpperCase(block.text().charAt(next));
    return plain && (capital || (brief && block.zone() == Zone.LIST_ITEM));
  }

  private static Optional<Observation> ellipsis(MatchResult match, StyleBlock block) {
    int before = match.start() - (RunningText.isGap(block.text(), match.start() - 1) ? 2 : 1);
    if (before < 0 || !isAfterWord(block.text().charAt(before))) {
      return Optional.empty();
    }
    String answer =
        switch (match.group()) {
          case "…" -> "character";
          case "..." -> "periods";
          default -> "spaced-periods";
        };
    return Optional.of(
        new Observation(
            block.span(match.start(), match.end()),
            answer,
            Map.of("character", "…", "periods", "...", "spaced-periods", ". . .")));
  }

  /** In a list of numbers, and in code, three periods mean something else. */
  private static boolean isAfterWord(char before) {
    return Character.isLetter(before) || "”\"'’!?".indexOf(before) >= 0;
  }
}
