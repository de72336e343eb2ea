package org.isogloss.rules.style.structure;

import static org.isogloss.rules.style.StyleZones.HEADINGS;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.Heading;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about headings. */
final class HeadingQuestions {

  /** The last word of a heading, or what follows the code or the address in it. */
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s" + Document.HIDDEN + "]+$");

  /** Ends that belong to the words: an abbreviation, initials, an ellipsis. */
  private static final Pattern NO_STOP =
      Pattern.compile(
          "(?i).*(?:\\.\\.|\\b(?:etc|inc|ltd|co|corp|al|vs|no|vol|jr|sr|p|\\p{L})\\.)$");

  private static final StyleQuestion CASE =
      new StyleQuestion(
          "heading-case",
          "Capitals in headings",
          "Headings in title case where most of their level are in sentence case, or the reverse.",
          "Headings",
          HEADINGS,
          List.of(
              new StyleAnswer("sentence", "are in sentence case"),
              new StyleAnswer("title", "are in title case")),
          new HeadingCase());

  private static final StyleQuestion STOP =
      new StyleQuestion(
          "heading-full-stop",
          "Mark at the end of headings",
          "Headings that end with a period or a colon, unlike most.",
          "Headings",
          HEADINGS,
          List.of(
              new StyleAnswer("none", "end without a mark"),
              new StyleAnswer("stop", "end with a period"),
              new StyleAnswer("colon", "end with a colon")),
          HeadingQuestions::ends);

  /** A number with a mark after it, before a word; the second group is the space between them. */
  private static final Pattern MARKED_NUMBER =
      Pattern.compile("((?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[IVX]{1,6})[.)])(\\h*)(?=\\p{Lu}\\p{Ll})");

  private static final StyleQuestion NUMBER_SPACE =
      new StyleQuestion(
          "heading-number-space",
          "Space after the number of a heading",
          "Headings without a space after their number and its mark where most have one, or the"
              + " reverse.",
          "Numbers of headings",
          HEADINGS,
          List.of(
              new StyleAnswer("space", "have a space after their mark (“1. Title”)"),
              new StyleAnswer("none", "have no space after their mark (“1.Title”)")),
          HeadingQuestions::numberSpaces);

  private HeadingQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(CASE, STOP, NUMBER_SPACE);
  }

  private static void ends(StyleDocument document, Consumer<Observation> found) {
    for (Heading heading : document.outline().headings()) {
      String text = LastWords.withoutEnd(document.text(heading.title()));
      Matcher last = LAST_WORD.matcher(text).region(LastWords.start(text, 1), text.length());
      boolean isKey =
          text.length() > 1 && text.chars().noneMatch(c -> c == ' ' || Character.isUpperCase(c));
      if (!last.find() || isKey || NO_STOP.matcher(text).matches()) {
        continue;
      }
      char end = text.charAt(text.length() - 1);
      String answer = end == '.' ? "stop" : end == ':' ? "colon" : "none";
      boolean otherMark = end == '?' || end == '!' || end == '…' || end == Document.HIDDEN;
      String bare = end == '.' || end == ':' ? last.group().replaceAll("[.:]$", "") : last.group();
      boolean afterHidden = last.start() > 0 && text.charAt(last.start() - 1) == Document.HIDDEN;
      if (!otherMark && (afterHidden || !bare.isEmpty())) {
        Span span = new Span(last.start(), last.end()).shifted(heading.title().start());
        found.accept(
            new Observation(
                span,
                answer,
                "of level " + heading.level(),
                Map.of("none", bare, "stop", bare + ".", "colon", bare + ":")));
      }
    }
  }

  private static void numberSpaces(StyleDocument document, Consumer<Observation> found) {
    for (Heading heading : document.outline().headings()) {
      Matcher number = MARKED_NUMBER.matcher(document.text(heading.span()));
      if (number.lookingAt()) {
        found.accept(
            new Observation(
                new Span(number.start(), number.end()).shifted(heading.span().start()),
                number.group(2).isEmpty() ? "none" : "space",
                Map.of("space", number.group(1) + " ", "none", number.group(1))));
      }
    }
  }
}
