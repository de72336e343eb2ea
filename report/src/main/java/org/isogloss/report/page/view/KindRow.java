package org.isogloss.report.page.view;

/**
 * The findings of a kind in the overview.
 *
 * @param kind its code
 * @param title its title
 * @param high how many findings are of high confidence
 * @param medium of medium confidence
 * @param low of low confidence
 * @param strip where in the manuscript their places are, as the path of a drawing
 * @param spread the same in words
 */
public record KindRow(
    String kind, String title, int high, int medium, int low, String strip, String spread) {

  /** All its findings. */
  public int total() {
    return high + medium + low;
  }
}
