package org.isogloss.report.annotation;

import java.util.List;

/** How a text format writes notes into one file. */
interface NoteSyntax {

  /**
   * The ways to write a note, the best first. They need not all be possible: whether the copy still
   * reads as the same text is checked.
   */
  List<Placement> placements(Note note);
}
