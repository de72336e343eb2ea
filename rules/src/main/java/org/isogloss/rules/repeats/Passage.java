package org.isogloss.rules.repeats;

import java.util.Objects;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;

/**
 * One place of a repeat.
 *
 * @param place from its first word to its last
 * @param zone the zone of its block
 * @param words the number of its words, at least 1
 * @param quoted whether it is in quotation marks and followed by a citation
 */
public record Passage(Place place, Zone zone, int words, boolean quoted) {

  public Passage {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(zone, "zone");
    if (words < 1) {
      throw new IllegalArgumentException("words must be at least 1: " + words);
    }
  }
}
