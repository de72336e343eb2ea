package org.isogloss.rules.style.punctuation;

import static org.isogloss.core.document.Zone.RUNNING_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/** Finds spaces before commas and periods, and on the inner side of parentheses. */
final class StraySpaces {

  /**
   * A space and the mark after a word, a bracket or a quotation. A comma before a figure may be in
   * a list of values, one without a space after it in a pattern, and a period before a small letter
   * begins the name of a file or is itself the subject.
   */
  private static final Pattern BEFORE_MARK =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})\\]”’\"'\uFFFC])\\h"
              + "(?:,(?=\\s[\\p{L}“\"‘(\uFFFC]|$)|\\.(?=$|\\s+[\\p{Lu}“\"(]))");

  /** What parentheses enclose; with a sign of repetition after them, they are part of a pattern. */
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\\n]{3,300}+)\\)(?![*+?])");

  /** A name with a capital inside, as functions have before their parameters. */
  private static final Pattern CALLED = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\uFFFC]{2}");

  /** What a file may have before a space, where emphasis, code or a link ends. */
  private static final Pattern AFTER_MARKUP =
      Pattern.compile("(?:[*_`~+}]|</\\w{1,10}>|\\]\\([^()\\s]*+\\))*+\\h");

  /** What a file may have after a space, where emphasis, code or a link begins; no picture. */
  private static final Pattern BEFORE_MARKUP =
      Pattern.compile("\\h(?:[*_`~+\\[]|<[abe]\\b[^<>]*+>)*+");

  private StraySpaces() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "stray-space",
        "Spaces before commas and periods and inside parentheses",
        "A space before a comma or a period, after an opening parenthesis or before a closing one.",
        RUNNING_TEXT,
        StraySpaces::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    List<Place> marks = new ArrayList<>();
    List<Place> parentheses = new ArrayList<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (RUNNING_TEXT.contains(block.zone())) {
          beforeMarks(document, block, marks);
          inParentheses(document, block, parentheses);
        }
      }
    }
    return Stream.of(
            SlipPlaces.hit(marks, "There is a space before a comma or a period%s; delete it."),
            SlipPlaces.hit(
                parentheses, "There is a space on the inner side of a parenthesis%s; delete it."))
        .flatMap(List::stream)
        .toList();
  }

  private static void beforeMarks(StyleDocument document, StyleBlock block, List<Place> places) {
    Matcher matcher = BEFORE_MARK.matcher(block.text());
    while (matcher.find()) {
      int at = matcher.start();
      if (!isAfterFunctionWord(block.text(), at) && isWritten(document, block, at, AFTER_MARKUP)) {
        places.add(document.place(block.span(at, matcher.end())));
      }
    }
  }

  /** Whether a mark is spoken of, as in “separated by , or ;”, or a word is missing before it. */
  private static boolean isAfterFunctionWord(String text, int space) {
    return FunctionWords.contains(RunningText.wordBefore(text, space).toLowerCase(Locale.ROOT));
  }

  private static void inParentheses(StyleDocument document, StyleBlock block, List<Place> places) {
    Matcher matcher = PARENTHESES.matcher(block.text());
    while (matcher.find()) {
      String inside = matcher.group(1);
      if (!WORD.matcher(inside).find() || isCall(block.text(), matcher.start())) {
        continue;
      }
      int first = matcher.start() + 1;
      int last = matcher.end() - 2;
      if (isSpace(inside.charAt(0)) && isWritten(document, block, first, BEFORE_MARKUP)) {
        places.add(document.place(block.span(first - 1, first + 1)));
      } else if (isSpace(inside.charAt(inside.length() - 1))
          && !isAfterFunctionWord(block.text(), last)
          && isWritten(document, block, last, AFTER_MARKUP)) {
        places.add(document.place(block.span(last, last + 2)));
      }
    }
  }

  private static boolean isCall(String text, int parenthesis) {
    int end = RunningText.isGap(text, parenthesis - 1) ? parenthesis - 1 : parenthesis;
    return end > 0 && CALLED.matcher(RunningText.wordBefore(text, end)).matches();
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }

  /**
   * Whether a space is in the file and alone: nothing was lost there, such as a picture, and no
   * line ends. After a bare address, it keeps the mark out of the address.
   *
   * @param at the offset of the space in the text of the block
   * @param alone what the file may have between the two characters beside it
   */
  private static boolean isWritten(
      StyleDocument document, StyleBlock block, int at, Pattern alone) {
    Document file = document.document();
    String source = file.source().text();
    Span space = file.toSource(block.span(at, at + 1));
    boolean hidden = block.text().charAt(at - 1) == Document.HIDDEN;
    if (hidden && isInAddress(source, space.start() - 1)) {
      return false;
    }
    int start = hidden ? space.start() : file.toSource(block.span(at - 1, at)).end();
    int end = file.toSource(block.span(at + 1, at + 2)).start();
    return end > start && alone.matcher(source.substring(start, end)).matches();
  }

  private static boolean isInAddress(String source, int at) {
    return at >= 0 && (source.charAt(at) == '/' || Character.isLetterOrDigit(source.charAt(at)));
  }
}
