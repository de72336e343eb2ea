package org.isogloss.rules.style.numbers;

import java.util.Objects;
import java.util.function.Consumer;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.StyleDocument;

/**
 * Leaves out the places where a text speaks of a way to write a number instead of using it, and
 * powers, whose raised figures look like part of the number.
 */
final class Unmentioned implements Observer {

  /** A longer quotation or emphasis is a sentence of its own. */
  private static final int LONGEST_MENTION = 24;

  private final Observer observer;

  /**
   * @param observer reads words, which are set off to be mentioned more often than to be stressed
   */
  Unmentioned(Observer observer) {
    this.observer = Objects.requireNonNull(observer, "observer");
  }

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    observer.observe(
        document,
        observation -> {
          if (!isAlone(document, observation.span(), Inline.Kind.EMPHASIS)
              && !isMention(document, observation)) {
            found.accept(observation);
          }
        });
  }

  /** Whether a place is quoted by itself, or contains a raised number. */
  static boolean isMention(StyleDocument document, Observation observation) {
    if (isAlone(document, observation.span(), Inline.Kind.QUOTATION)) {
      return true;
    }
    String source = document.document().sourceText(observation.span());
    return source.indexOf('^') >= 0 || source.contains("<sup");
  }

  private static boolean isAlone(StyleDocument document, Span span, Inline.Kind kind) {
    Span first = new Span(Math.max(0, span.start() - 1), span.end());
    return document.document().inlines(first).stream()
        .anyMatch(
            inline ->
                inline.kind() == kind
                    && inline.span().length() <= LONGEST_MENTION
                    && inline.span().start() <= span.start());
  }
}
