package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.PatternObserver;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about spaces at punctuation marks. */
final class SpacingQuestions {

  /** A question mark before a lower-case letter is itself the subject. */
  private static final Pattern MARK = Pattern.compile("[:;](?=\\h|$)|[?!](?=\\h\\p{Lu}|$)");

  /** What files have for a space; markup that is read as one is none, such as a raised figure. */
  private static final Pattern WRITTEN_SPACE =
      Pattern.compile(
          "\\s+|~|\\\\[,;: ]|&#?\\w{1,10};|\\{(?:nbsp|sp)\\}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final StyleQuestion AFTER_SENTENCE =
      new StyleQuestion(
          "sentence-spacing",
          "Spaces between sentences",
          "Sentences followed by two spaces where most are followed by one, or the reverse.",
          "Sentences are followed",
          RUNNING_TEXT,
          List.of(new StyleAnswer("one", "by one space"), new StyleAnswer("two", "by two spaces")),
          SpacingQuestions::betweenSentences);

  private static final StyleQuestion BEFORE_MARK =
      new StyleQuestion(
          "mark-spacing",
          "Spaces before colons, semicolons, question and exclamation marks",
          "A space before a colon, semicolon, question mark or exclamation mark.",
          "Colons, semicolons, question marks and exclamation marks have",
          RUNNING_TEXT,
          List.of(
              new StyleAnswer("closed", "no space before them"),
              new StyleAnswer("spaced", "a space before them")),
          new PatternObserver(RUNNING_TEXT, MARK, SpacingQuestions::beforeMark)
              .where(SpacingQuestions::isWritten));

  private SpacingQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(AFTER_SENTENCE, BEFORE_MARK);
  }

  private static void betweenSentences(StyleDocument document, Consumer<Observation> found) {
    if (!RunningText.keepsSpaces(document)) {
      return;
    }
    Sentence before = null;
    for (Sentence sentence : document.analyzed().sentences()) {
      if (before != null
          && before.block().equals(sentence.block())
          && RUNNING_TEXT.contains(sentence.block().zone())
          && isWordStart(document, sentence)) {
        between(document, before.span().gapTo(sentence.span()), found);
      }
      before = sentence;
    }
  }

  /** Not a frame of a table drawn with characters, or the like. */
  private static boolean isWordStart(StyleDocument document, Sentence sentence) {
    char first = document.document().prose().charAt(sentence.span().start());
    return Character.isLetterOrDigit(first) || "“\"‘'(".indexOf(first) >= 0;
  }

  private static void between(StyleDocument document, Span gap, Consumer<Observation> found) {
    if (gap.isEmpty()) {
      return;
    }
    // Where a line ends, the file has no space to count.
    String written = document.document().sourceText(gap);
    boolean two = written.equals("  ");
    if (two || written.equals(" ")) {
      found.accept(new Observation(gap, two ? "two" : "one", Map.of("one", " ", "two", "  ")));
    }
  }

  /** Whether the space before a mark, if there is one, is in the file, and no image after it. */
  private static boolean isWritten(StyleDocument document, Observation mark) {
    Span space = new Span(mark.span().start(), mark.span().start() + 1);
    return mark.answer().equals("closed")
        || (WRITTEN_SPACE.matcher(document.document().sourceText(space)).matches()
            && !ImageText.isMarkedIn(document.document().sourceText(mark.span())));
  }

  private static Optional<Observation> beforeMark(MatchResult match, StyleBlock block) {
    String text = block.text();
    boolean spaced = match.start() > 0 && WordCharacters.isBlank(text.charAt(match.start() - 1));
    int from = match.start() - (spaced ? 1 : 0);
    boolean after =
        from > 0
            && (RunningText.isWord(text, from - 1)
                || ")\"”\uFFFC".indexOf(text.charAt(from - 1)) >= 0);
    return after
        ? Optional.of(
            new Observation(
                block.span(from, match.end()),
                spaced ? "spaced" : "closed",
                Map.of("closed", match.group(), "spaced", "\u00A0" + match.group())))
        : Optional.empty();
  }
}
