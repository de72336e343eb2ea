package org.isogloss.report.page.view;

import java.util.List;

/**
 * A question of house style and how the manuscript answers it.
 *
 * @param question the question
 * @param rule the rule that asks it
 * @param answer what the manuscript does, or mostly does
 * @param agreeing in how many places
 * @param others what it does elsewhere
 * @param isFinding whether the rule has findings that can be shown in the text
 */
public record StyleRow(
    String question,
    String rule,
    String answer,
    int agreeing,
    List<Other> others,
    boolean isFinding) {

  /**
   * Another answer.
   *
   * @param answer what is done
   * @param count in how many places
   * @param places the first of them
   */
  public record Other(String answer, int count, List<PlaceLink> places) {

    public Other {
      places = List.copyOf(places);
    }

    /** How many places are not listed. */
    public int more() {
      return count - places.size();
    }
  }

  public StyleRow {
    others = List.copyOf(others);
  }

  /** How many places do something else. */
  public int differing() {
    return others.stream().mapToInt(Other::count).sum();
  }
}
