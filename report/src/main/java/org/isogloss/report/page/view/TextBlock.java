package org.isogloss.report.page.view;

import java.util.List;

/**
 * A block of the manuscript.
 *
 * @param role how it is marked up
 * @param zone the class of its zone; empty for running text
 * @param isRtl whether it contains text from right to left
 * @param pieces its text
 * @param notes the findings that start in it
 */
public record TextBlock(
    Role role, String zone, boolean isRtl, List<Piece> pieces, List<Note> notes) {

  /** How a block is marked up. */
  public enum Role {
    HEADING,
    SUBHEADING,
    PREFORMATTED,
    PARAGRAPH
  }

  public TextBlock {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }
}
