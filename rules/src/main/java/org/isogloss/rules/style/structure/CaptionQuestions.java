package org.isogloss.rules.style.structure;

import static org.isogloss.rules.style.StyleZones.CAPTIONS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.Caption;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about captions. */
final class CaptionQuestions {

  private static final Pattern LAST_WORD = Pattern.compile("\\S+$");

  /** The end of a sentence inside a caption: such a caption ends like text. */
  private static final Pattern INNER_END = Pattern.compile("[.!?:;][”\"’)]?\\s");

  /** What precedes the text of a picture that a reader does not see. */
  private static final Pattern ALTERNATIVE =
      Pattern.compile("(?:!\\[|\\balt\\s*=\\s*[\"']?|image::?\\S{0,200}\\[)$");

  private static final int REACH = 220;

  private static final StyleQuestion STOP =
      new StyleQuestion(
          "caption-full-stop",
          "Period at the end of captions",
          "Captions with a period where most have none, or the reverse.",
          "Captions",
          CAPTIONS,
          List.of(
              new StyleAnswer("none", "end without a period"),
              new StyleAnswer("stop", "end with a period")),
          CaptionQuestions::ends);

  private static final StyleQuestion LABEL =
      new StyleQuestion(
          "caption-label",
          "Label of captions",
          "Captions labeled “Fig.” where most are labeled “Figure”, or the reverse.",
          "Captions",
          CAPTIONS,
          List.of(
              new StyleAnswer("full", "have a label in full"),
              new StyleAnswer("abbreviated", "have an abbreviated label"),
              new StyleAnswer("capitals", "have a label in capitals"),
              new StyleAnswer("abbreviated-capitals", "have an abbreviated label in capitals"),
              new StyleAnswer("lower", "have a label in lower case")),
          CaptionQuestions::labels);

  private static final StyleQuestion SEPARATOR =
      new StyleQuestion(
          "caption-separator",
          "Mark after the number of captions",
          "Captions with a different mark after their number than most.",
          "Captions",
          CAPTIONS,
          List.of(
              new StyleAnswer("colon", "have a colon after the number"),
              new StyleAnswer("stop", "have a period after the number"),
              new StyleAnswer("dash", "have a dash after the number"),
              new StyleAnswer("bar", "have a bar after the number"),
              new StyleAnswer("none", "have no mark after the number")),
          CaptionQuestions::separators);

  private CaptionQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(STOP, LABEL, SEPARATOR);
  }

  private static void ends(StyleDocument document, Consumer<Observation> found) {
    for (Caption caption : document.outline().captions()) {
      if (caption.title().isEmpty()
          || (caption.label().isEmpty() && isAlternative(document, caption))) {
        continue;
      }
      String text = LastWords.withoutEnd(document.text(caption.title()));
      Matcher last = LAST_WORD.matcher(text).region(LastWords.start(text, 1), text.length());
      if (!last.find()
          || INNER_END.matcher(text).find()
          || text.indexOf(Document.HIDDEN, last.start()) >= 0) {
        continue;
      }
      String word = last.group();
      boolean stop = word.endsWith(".") && !word.endsWith("..");
      String bare = stop ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty() && Character.isLetterOrDigit(bare.codePointBefore(bare.length()))) {
        found.accept(
            new Observation(
                new Span(last.start(), last.end()).shifted(caption.title().start()),
                stop ? "stop" : "none",
                scope(caption),
                Map.of("none", bare, "stop", bare + ".")));
      }
    }
  }

  private static boolean isAlternative(StyleDocument document, Caption caption) {
    int start = document.document().toSource(caption.span()).start();
    String before =
        document.document().source().text().substring(Math.max(0, start - REACH), start);
    return ALTERNATIVE.matcher(before).find();
  }

  private static String scope(Caption caption) {
    return caption.label().map(CaptionQuestions::scope).orElse("");
  }

  private static String scope(Caption.Label label) {
    return "of " + Kinds.plural(label.kind());
  }

  private static void labels(StyleDocument document, Consumer<Observation> found) {
    for (Caption caption : document.outline().captions()) {
      caption
          .label()
          .ifPresent(
              label ->
                  found.accept(new Observation(word(label), form(label), scope(label), Map.of())));
    }
  }

  private static Span word(Caption.Label label) {
    int start = label.span().start();
    return new Span(start, start + label.word().length());
  }

  private static String form(Caption.Label label) {
    String word = label.word();
    boolean full = word.toLowerCase(Locale.ROOT).startsWith(label.kind().label());
    String plain = word.replace(".", "");
    if (plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT))) {
      return full ? "capitals" : "abbreviated-capitals";
    }
    if (Character.isLowerCase(word.charAt(0))) {
      return "lower";
    }
    return full ? "full" : "abbreviated";
  }

  private static void separators(StyleDocument document, Consumer<Observation> found) {
    for (Caption caption : document.outline().captions()) {
      if (caption.title().isEmpty()) {
        continue;
      }
      caption
          .label()
          .ifPresent(
              label ->
                  found.accept(new Observation(label.span(), mark(label), scope(label), Map.of())));
    }
  }

  private static String mark(Caption.Label label) {
    return switch (label.separator()) {
      case "" -> "none";
      case ":" -> "colon";
      case "." -> "stop";
      case "|" -> "bar";
      default -> "dash";
    };
  }
}
