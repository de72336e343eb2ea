package org.isogloss.report.place;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place as a word processor shows it, which has no lines.
 *
 * @param page the page from 1, if the file says where pages begin
 * @param headings the headings above the place, the outermost first, each with its number
 * @param paragraph the number of the paragraph below the last heading, from 1; 0 in the heading
 * @param isNote whether it is in a footnote or an endnote, which have no number here
 */
public record WordPlace(OptionalInt page, List<String> headings, int paragraph, boolean isNote) {

  public WordPlace {
    Objects.requireNonNull(page, "page");
    headings = List.copyOf(headings);
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph must not be negative: " + paragraph);
    }
  }
}
