package org.isogloss.rules.style.numbers;

import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleDocument;

/**
 * Tells places where a text talks about a way to write a number from those where it uses it, and
 * powers, whose raised figures look like part of the number.
 */
final class Mentions {

  /** A longer quotation or emphasis is a sentence of its own. */
  private static final int LONGEST = 24;

  private Mentions() {}

  /** Whether a place is quoted by itself, or contains a raised number. */
  static boolean isMention(StyleDocument document, Observation place) {
    if (isAlone(document, place.span(), Inline.Kind.QUOTATION)) {
      return true;
    }
    String source = document.document().sourceText(place.span());
    return source.indexOf('^') >= 0 || source.contains("<sup");
  }

  /** Whether a place is set off on its own. */
  static boolean isAlone(StyleDocument document, Span place, Inline.Kind kind) {
    Span first = new Span(Math.max(0, place.start() - 1), place.end());
    return document.document().inlines(first).stream()
        .anyMatch(
            inline ->
                inline.kind() == kind
                    && inline.span().length() <= LONGEST
                    && inline.span().start() <= place.start());
  }
}
