package org.isogloss.report;

import java.time.Duration;
import java.util.Optional;

/**
 * How a report for people is laid out.
 *
 * @param width how many columns it may use
 * @param colour whether control sequences colour it
 * @param time how long the run took, where that is to be told
 * @param summary whether the last lines say what was read and how much was found
 */
public record Layout(int width, boolean colour, Optional<Duration> time, boolean summary) {

  public Layout {
    if (width < 60) {
      throw new IllegalArgumentException("width must be at least 60: " + width);
    }
  }

  /** A layout with a summary. */
  public Layout(int width, boolean colour, Optional<Duration> time) {
    this(width, colour, time, true);
  }
}
