package org.isogloss.report.outcome;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The layout of a report for people.
 *
 * @param width the maximum width in columns
 * @param color whether control sequences color it
 * @param time how long the run took, if that is shown
 * @param summary whether an overview and a summary surround the findings
 * @param detail how much of each finding is shown
 * @param grouping how findings are grouped
 * @param limit the maximum number of findings in a group, at least 1
 * @param rerun the command lines that show more
 */
public record Layout(
    int width,
    boolean color,
    Optional<Duration> time,
    boolean summary,
    Detail detail,
    Grouping grouping,
    int limit,
    Rerun rerun) {

  /** More findings of one kind are seldom read at once. */
  public static final int USUAL_LIMIT = 20;

  /** How much of each finding is shown. */
  public enum Detail {
    /** At most five lines: the message, the text, the places and one reason. */
    BRIEF,
    /** All forms, passages, differences and evidence. */
    FULL,
    /** Also how the evidence was weighed. */
    WEIGHED
  }

  /** How findings are grouped. */
  public enum Grouping {
    /** By topic, and within it by importance. */
    KIND,
    /** By file in book order, and within it by place. */
    FILE
  }

  public Layout {
    if (width < 60) {
      throw new IllegalArgumentException("width must be at least 60: " + width);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1: " + limit);
    }
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(rerun, "rerun");
  }

  /** Creates a layout with a summary, and the default for everything else. */
  public Layout(int width, boolean color, Optional<Duration> time) {
    this(width, color, time, true, Detail.BRIEF, Grouping.KIND, USUAL_LIMIT, Rerun.USUAL);
  }

  /** Returns the same layout with another amount of detail. */
  public Layout with(Detail some) {
    return new Layout(width, color, time, summary, some, grouping, limit, rerun);
  }

  /** Returns the same layout with another grouping. */
  public Layout with(Grouping other) {
    return new Layout(width, color, time, summary, detail, other, limit, rerun);
  }

  /** Returns the same layout with another limit. */
  public Layout limitedTo(int most) {
    return new Layout(width, color, time, summary, detail, grouping, most, rerun);
  }
}
