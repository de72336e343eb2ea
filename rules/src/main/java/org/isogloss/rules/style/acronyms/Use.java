package org.isogloss.rules.style.acronyms;

import java.util.Objects;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;

/**
 * A place where an acronym is written outside of its definitions.
 *
 * @param place the place
 * @param zone its zone
 * @param kind how it is used
 */
record Use(Place place, Zone zone, Kind kind) {

  /** How an acronym is used. */
  enum Kind {
    /** As a word of a sentence. */
    PLAIN,
    /** As part of a code or compound, with a number, or among other words in capitals. */
    ATTACHED,
    /** In code, an address or the like. */
    HIDDEN
  }

  Use {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(kind, "kind");
  }

  /** Whether a reader of the running text meets it as a word. */
  boolean isInText() {
    return kind == Kind.PLAIN && (zone == Zone.BODY || zone == Zone.LIST_ITEM);
  }
}
