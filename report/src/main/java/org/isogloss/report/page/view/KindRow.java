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
 * @param known how many more findings are not new; the other figures and the drawing leave them out
 * @param link the view that has the details of its findings, as an address within the page
 */
public record KindRow(
    String kind,
    String title,
    int high,
    int medium,
    int low,
    String strip,
    String spread,
    int known,
    String link) {

  /** All its findings. */
  public int total() {
    return high + medium + low;
  }
}
