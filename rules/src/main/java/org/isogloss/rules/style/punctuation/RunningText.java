package org.isogloss.rules.style.punctuation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Where the author's own sentences are, and what a character of them is. */
final class RunningText {

  /**
   * Paragraphs, lists and notes; labels, headings and tables are punctuated in ways of their own.
   */
  static final Set<Zone> SENTENCES =
      Set.copyOf(EnumSet.of(Zone.ABSTRACT, Zone.BODY, Zone.LIST_ITEM, Zone.FOOTNOTE));

  /** Formats that set one space for several, by the endings of their files' names. */
  private static final Set<String> COLLAPSING =
      Set.of("tex", "latex", "ltx", "html", "htm", "xhtml", "adoc", "asciidoc", "rst");

  /** How far before a place an inline is looked for, in code units. */
  private static final int REACH = 1000;

  private RunningText() {}

  /** Whether the spaces of a document are those that its author sees. */
  static boolean keepsSpaces(StyleDocument document) {
    String path = document.document().id().path();
    return !COLLAPSING.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the character at an offset belongs to a word or a number; false outside the text. */
  static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether there is a space at an offset, or the text ends there. */
  static boolean isGap(String text, int at) {
    return at < 0 || at >= text.length() || isSpace(text.charAt(at));
  }

  /** The part of a block in which an inline begins that may contain a place. */
  static Span before(StyleBlock block, Span place) {
    return new Span(Math.max(block.block().span().start(), place.start() - REACH), place.end());
  }

  /** The word that ends before an offset; empty if none does. */
  static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && (isWord(text, start - 1) || "’'-".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether a character is a space of any width. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character stands for code, a formula or the like. */
  static boolean isHidden(char c) {
    return c == StyleBlock.HIDDEN;
  }
}
