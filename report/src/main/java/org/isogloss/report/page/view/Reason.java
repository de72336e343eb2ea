package org.isogloss.report.page.view;

import java.util.List;

/**
 * A reason why forms are considered names of one concept, or passages copies of one another.
 *
 * @param note the reason in words
 * @param places where it can be seen
 * @param aligned passages that can be compared, if they show it
 */
public record Reason(String note, List<PlaceLink> places, List<Passage> aligned) {

  public Reason {
    places = List.copyOf(places);
    aligned = List.copyOf(aligned);
  }
}
