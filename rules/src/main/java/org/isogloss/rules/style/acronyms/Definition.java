package org.isogloss.rules.style.acronyms;

import java.util.Objects;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AcronymLetters;

/**
 * A place where a text defines an acronym.
 *
 * @param acronym the acronym, in the singular
 * @param longForm what it stands for, as it is written
 * @param place the place of the acronym
 * @param longPlace the place of the long form
 * @param zone the zone of both
 */
record Definition(String acronym, String longForm, Place place, Place longPlace, Zone zone) {

  Definition {
    Objects.requireNonNull(acronym, "acronym");
    Objects.requireNonNull(longForm, "longForm");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(longPlace, "longPlace");
    Objects.requireNonNull(zone, "zone");
  }

  /** Whether it is written “long form (LF)”, not “LF (long form)”. */
  boolean isLongFirst() {
    return longPlace.span().start() < place.span().start();
  }

  /** Whether the long form is certain: its initials are the acronym. */
  boolean hasInitials() {
    return AcronymLetters.areInitials(acronym, longForm);
  }

  /** Whether it is in running text, where a reader meets one definition after the other. */
  boolean isInText() {
    return zone == Zone.BODY || zone == Zone.LIST_ITEM;
  }
}
