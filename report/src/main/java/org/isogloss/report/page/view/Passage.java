package org.isogloss.report.page.view;

import java.util.List;

/**
 * A passage that is compared with others.
 *
 * @param place where it is
 * @param isRtl whether it contains text from right to left
 * @param stretches its text
 */
public record Passage(PlaceLink place, boolean isRtl, List<Stretch> stretches) {

  /**
   * A part of a passage.
   *
   * @param text its text
   * @param isDifferent whether another passage has something else here
   */
  public record Stretch(String text, boolean isDifferent) {}

  public Passage {
    stretches = List.copyOf(stretches);
  }
}
