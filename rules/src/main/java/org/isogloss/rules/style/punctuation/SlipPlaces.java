package org.isogloss.rules.style.punctuation;

import java.util.List;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;

/** Makes one hit of all places of a slip, because they are one decision. */
final class SlipPlaces {

  private SlipPlaces() {}

  /**
   * The hit; none without places.
   *
   * @param places in book order
   * @param message what was found and what to do; {@code %s} stands for the number of places, with
   *     a space before it, and is empty for one
   */
  static List<Hit> hit(List<Place> places, String message) {
    if (places.isEmpty()) {
      return List.of();
    }
    String count = places.size() == 1 ? "" : " in %d places".formatted(places.size());
    return List.of(
        Hit.at(places.get(0), message.formatted(count))
            .with(Confidence.MEDIUM)
            .with(Grounds.ofPlaces(places)));
  }
}
