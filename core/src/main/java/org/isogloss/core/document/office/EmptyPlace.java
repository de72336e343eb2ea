package org.isogloss.core.document.office;

import java.util.function.Predicate;
import org.isogloss.core.document.Span;

/** A place without text, where something is missing. A comment needs a character to be on. */
public final class EmptyPlace {

  private EmptyPlace() {}

  /**
   * Extends an empty stretch to the character after it, or to the one before it if no text follows;
   * any other stretch stays as it is.
   *
   * @param hasText whether a stretch contains text
   */
  public static Span widened(Span place, Predicate<Span> hasText) {
    if (!place.isEmpty()) {
      return place;
    }
    Span after = new Span(place.start(), place.start() + 1);
    boolean isBehind = place.start() > 0 && !hasText.test(after);
    return isBehind ? new Span(place.start() - 1, place.start()) : after;
  }
}
