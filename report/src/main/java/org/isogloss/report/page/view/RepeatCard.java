package org.isogloss.report.page.view;

import java.util.List;

/**
 * A passage and its repeats.
 *
 * @param card the finding
 * @param passages the first copies, with what differs
 * @param further the places of the other copies
 * @param reasons why they are considered copies of one another, or are not reported for sure
 */
public record RepeatCard(
    Card card, List<Passage> passages, List<PlaceLink> further, List<Reason> reasons) {

  public RepeatCard {
    passages = List.copyOf(passages);
    further = List.copyOf(further);
    reasons = List.copyOf(reasons);
  }
}
