package org.isogloss.rules.style.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/**
 * Recognizes marks between a sign and what it means, as in the legend of a figure, wherever they
 * are. Authors choose such a mark apart from the dashes of their sentences.
 */
final class Legends {

  /** How much of the source before a mark is looked at, in code units. */
  private static final int REACH = 500;

  /**
   * A picture, or a line break after which the mark begins an item, at the end of a source: in
   * Markdown, HTML, AsciiDoc and LaTeX.
   */
  private static final Pattern PICTURE_OR_BREAK =
      Pattern.compile(
          "(?:!\\[[^\\[\\]]{0,300}\\](?:\\([^()]{0,400}\\)|\\[[^\\[\\]]{0,100}\\])(?:\\{[^{}]{0,100}\\})?"
              + "|<img\\b[^<>]{0,450}>|image:[^\\s\\[\\]]{1,300}\\[[^\\[\\]]{0,200}\\]"
              + "|\\\\includegraphics(?:\\[[^\\[\\]]{0,200}\\])?\\{[^{}]{0,300}\\}"
              + "|<br\\b[^<>]{0,40}>(?:</br>)?)(?:</\\w{1,10}>|&nbsp;|[*_\\s]){0,9}$");

  /** What a clause begins after. */
  private static final Pattern CLAUSE_START = Pattern.compile("(?:^|[.,;:!?(]|\\R)\\s{0,9}$");

  /** An emphasized term with which a clause or an element begins, at the end of a source. */
  private static final Pattern TAGGED_TERM =
      Pattern.compile(
          "(?:^|[.,;:!?(>]|\\R\\h{0,9}\\R)\\s{0,9}<(b|em|i|strong)(?:\\s[^<>]{0,100})?>[^<>]{1,100}</\\1>\\s{0,9}$");

  /** The longest sign, in code units. */
  private static final int LONGEST_SIGN = 21;

  /** A sign in capitals at the end of a text. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}_+]{1,%d}$".formatted(LONGEST_SIGN - 1));

  private Legends() {}

  /**
   * Whether a mark is one.
   *
   * @param mark its place, without the spaces around it
   */
  static boolean isOne(StyleDocument document, Span mark) {
    String before = document.document().sourceBefore(mark, REACH);
    return PICTURE_OR_BREAK.matcher(before).find()
        || TAGGED_TERM.matcher(before).find()
        || followsTerm(document, mark);
  }

  /** Whether an emphasized term or one in capitals is before it, with which a clause begins. */
  private static boolean followsTerm(StyleDocument document, Span mark) {
    StyleBlock block = document.blocks().get(document.document().blockIndexAt(mark.start()));
    String text = block.text();
    int from = block.block().span().start();
    int end = mark.start() - from;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = signBefore(text, end);
    for (Inline inline : document.document().inlines(block.before(mark))) {
      if (inline.kind() == Inline.Kind.EMPHASIS && inline.span().end() == from + end) {
        start = inline.span().start() - from;
      }
    }
    return start >= 0
        && CLAUSE_START.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }

  /**
   * Where a sign begins that ends at an offset; -1 if none does. Only the end of the text is read:
   * a long paragraph may have thousands of marks.
   */
  private static int signBefore(String text, int end) {
    // One more character tells whether the first one begins a word.
    int from = Math.max(0, end - LONGEST_SIGN - 1);
    Matcher sign = SIGN.matcher(text.substring(from, end));
    return sign.find() ? from + sign.start() : -1;
  }
}
