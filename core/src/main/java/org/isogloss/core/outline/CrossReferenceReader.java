package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.Patterns;

/** Reads the cross-references in the text of a document. */
final class CrossReferenceReader {

  private static final Patterns PATTERNS =
      new Patterns(CrossReferenceReader.class, "outline-patterns.txt");

  /** More numbers after a plural. Group 1 is what joins them, group 2 the number. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\h?(,\\h?and\\h|,\\h?or\\h|,|and\\h|or\\h|&|to\\h|through\\h|[–—-])\\h?\\(?("
              + LabelWords.NUMBER
              + ")\\)?");

  /** How far the words are looked at that say which work is meant, in code units. */
  private static final int NEIGHBORHOOD = 60;

  private static final Set<Inline.Kind> NOT_TEXT =
      EnumSet.of(
          Inline.Kind.CODE,
          Inline.Kind.MATH,
          Inline.Kind.URL,
          Inline.Kind.EMAIL,
          Inline.Kind.CITATION);

  private final Document document;
  private final List<CrossReference> found = new ArrayList<>();

  private CrossReferenceReader(Document document) {
    this.document = document;
  }

  /**
   * The cross-references of a document.
   *
   * @param captions its captions, whose own labels are not cross-references
   */
  static List<CrossReference> read(Document document, List<Caption> captions) {
    CrossReferenceReader reader = new CrossReferenceReader(document);
    Set<Integer> labels = new HashSet<>();
    captions.forEach(
        caption -> caption.label().ifPresent(label -> labels.add(label.span().start())));
    for (Block block : document.blocks()) {
      switch (block.zone()) {
        case ABSTRACT, BODY, LIST_ITEM, QUOTATION, TABLE, CAPTION, FOOTNOTE ->
            reader.read(block, labels);
        default -> {}
      }
    }
    return reader.found;
  }

  private void read(Block block, Set<Integer> labels) {
    String text = document.text(block, this::isHidden);
    Matcher matcher = LabelWords.LABEL.matcher(text);
    Matcher more = MORE.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      boolean bracket = isBracketed(matcher);
      at = bracket ? matcher.end() : matcher.end("number");
      String word = CaptionReader.word(matcher);
      boolean isLabel = labels.contains(block.span().start() + matcher.start());
      if (isLabel || !isNumber(matcher.group("number"), word, bracket)) {
        continue;
      }
      List<CrossReference.Target> targets = new ArrayList<>();
      first(block, matcher.group("number"), matcher.start("number"), word, targets);
      while (LabelWords.isPlural(word) && more.region(at, text.length()).lookingAt()) {
        boolean range = more.group(1).strip().matches("to|through|[–—-]");
        targets.add(target(block, more.group(2), more.start(2), range));
        at = more.end();
      }
      add(block, text, word, new Span(matcher.start(), at), targets);
    }
  }

  private void add(
      Block block, String text, String word, Span span, List<CrossReference.Target> targets) {
    Span prose = span.shifted(block.span().start());
    found.add(
        new CrossReference(
            block,
            LabelWords.kind(word),
            word,
            targets,
            prose,
            isElsewhere(block, text, span) || isLinkedElsewhere(prose)));
  }

  private static CrossReference.Target target(Block block, String number, int at, boolean range) {
    Span span = new Span(at, at + number.length()).shifted(block.span().start());
    return new CrossReference.Target(number, span, number.startsWith("\\"), range);
  }

  /** The first number, or the first two: “Figure 4-1” is one number, “Figures 4-5” are two. */
  private static void first(
      Block block, String number, int at, String word, List<CrossReference.Target> targets) {
    int dash = LabelWords.isPlural(word) ? number.indexOf('-') : -1;
    if (dash < 0 || number.startsWith("\\")) {
      targets.add(target(block, number, at, false));
    } else {
      targets.add(target(block, number.substring(0, dash), at, false));
      targets.add(target(block, number.substring(dash + 1), at + dash + 1, true));
    }
  }

  private static boolean isBracketed(Matcher matcher) {
    return matcher.group().charAt(matcher.start("number") - matcher.start() - 1) == '(';
  }

  /**
   * A letter is a number only after a capital, since “section I” may be followed by a verb, and
   * only equations have brackets around their numbers.
   */
  private static boolean isNumber(String number, String word, boolean bracket) {
    if (bracket && LabelWords.kind(word) != LabelKind.EQUATION) {
      return false;
    }
    boolean isLetter =
        Character.isLetter(number.charAt(0))
            && !Character.isDigit(number.charAt(number.length() - 1));
    return !isLetter || Character.isUpperCase(word.charAt(0));
  }

  private boolean isElsewhere(Block block, String text, Span span) {
    if (block.zone() == Zone.QUOTATION) {
      return true;
    }
    int from = Math.max(0, span.start() - NEIGHBORHOOD);
    int to = Math.min(text.length(), span.end() + NEIGHBORHOOD);
    return PATTERNS.begins("elsewhere-after", text.substring(span.end(), to))
        || ends("elsewhere-before", text.substring(from, span.start()));
  }

  private boolean isLinkedElsewhere(Span prose) {
    String source = document.source().text();
    Span span = document.toSource(prose);
    int from = Math.max(0, span.start() - 4 * NEIGHBORHOOD);
    int to = Math.min(source.length(), span.end() + NEIGHBORHOOD);
    return PATTERNS.begins("linked-after", source.substring(span.end(), to))
        || ends("linked-before", source.substring(from, span.start()));
  }

  private static boolean ends(String name, String text) {
    return PATTERNS.named(name).stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  /** Whether an inline is not text: code, a formula, an address or a citation, but no command. */
  private boolean isHidden(Inline inline) {
    return NOT_TEXT.contains(inline.kind()) && !inline.span().in(document.prose()).startsWith("\\");
  }
}
