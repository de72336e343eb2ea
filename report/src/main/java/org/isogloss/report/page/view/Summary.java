package org.isogloss.report.page.view;

import java.util.List;

/**
 * The overview of a report.
 *
 * @param figures what was read and found, in figures
 * @param kinds the kinds of findings, the most important first
 * @param important the findings to look at first
 * @param remarks what the page does not show, and why
 * @param failures what could not be read
 */
public record Summary(
    List<Figure> figures,
    List<KindRow> kinds,
    List<Lead> important,
    List<String> remarks,
    List<String> failures) {

  /**
   * A figure.
   *
   * @param number the number
   * @param what what is counted
   */
  public record Figure(String number, String what) {}

  /**
   * A finding to look at first.
   *
   * @param card the finding
   * @param message what it is about, in a line
   */
  public record Lead(Card card, String message) {}

  /** Whether some findings are of low confidence. */
  public boolean hasLow() {
    return kinds.stream().anyMatch(kind -> kind.low() > 0);
  }

  /** How many findings are not new. */
  public int known() {
    return kinds.stream().mapToInt(KindRow::known).sum();
  }

  public Summary {
    figures = List.copyOf(figures);
    kinds = List.copyOf(kinds);
    important = List.copyOf(important);
    remarks = List.copyOf(remarks);
    failures = List.copyOf(failures);
  }
}
