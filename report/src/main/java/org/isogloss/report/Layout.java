package org.isogloss.report;

import java.time.Duration;
import java.util.Optional;

/**
 * The layout of a report for people.
 *
 * @param width the maximum width in columns
 * @param color whether control sequences color it
 * @param time how long the run took, if that is shown
 * @param summary whether the last lines summarize what was read and found
 */
public record Layout(int width, boolean color, Optional<Duration> time, boolean summary) {

  public Layout {
    if (width < 60) {
      throw new IllegalArgumentException("width must be at least 60: " + width);
    }
  }

  /** Creates a layout with a summary. */
  public Layout(int width, boolean color, Optional<Duration> time) {
    this(width, color, time, true);
  }
}
