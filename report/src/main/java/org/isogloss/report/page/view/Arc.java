package org.isogloss.report.page.view;

/**
 * Two copies of a passage on the map of repeats.
 *
 * @param card the number of the finding
 * @param kind the code of its kind
 * @param label what is repeated where
 * @param path the arc from one place to the other
 * @param height how high the arc rises above the base line
 */
public record Arc(int card, String kind, String label, String path, int height) {

  /** Where the base line is, from the top. */
  public static final int BASE = 180;

  /** The room above and below the arcs. */
  static final int MARGIN = 4;
}
