package org.isogloss.rules.terms.index;

import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/** Detects the labels of items and paragraphs in a document. */
final class Labels {

  /** The words of a label before a colon, at most. */
  private static final int MOST_WORDS = 6;

  /** The length of such a label, in code units, at most. */
  private static final int LONGEST = 120;

  /** How far before a place the beginning of an item is looked for, in code units. */
  private static final int REACH = 12;

  /** What precedes the first word of an item that is numbered within a line. */
  private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(?\\w{1,3}[).]\\s*$");

  private static final Pattern WORDS = Pattern.compile("[\\s\\p{Pd}]+");

  private final Document document;

  Labels(Document document) {
    this.document = document;
  }

  /** Whether a span is in a label. */
  boolean contain(Span span) {
    Span block = document.blockAt(span.start()).span();
    String prose = document.prose();
    String before = prose.substring(Math.max(block.start(), span.start() - REACH), span.start());
    if (NUMBERED.matcher(before).find()) {
      return true;
    }
    if (span.start() - block.start() > LONGEST) {
      return false;
    }
    int last = Math.min(block.end(), block.start() + LONGEST);
    int colon = prose.substring(block.start(), last).indexOf(':');
    return (colon >= 0
            && block.start() + colon >= span.end()
            && WORDS.split(prose.substring(block.start(), block.start() + colon).strip(), -1).length
                <= MOST_WORDS)
        || isInFirstEmphasis(block, span);
  }

  private boolean isInFirstEmphasis(Span block, Span span) {
    return document.inlines(new Span(block.start(), span.end())).stream()
        .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
        .anyMatch(
            inline ->
                inline.span().contains(span)
                    && document.prose().substring(block.start(), inline.span().start()).isBlank());
  }
}
