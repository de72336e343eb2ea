package org.isogloss.report.outcome;

import java.io.IOException;

/**
 * Writes the outcome of a check in one format, as text or as bytes. A reporter has no state: any
 * number of threads may share it, and the same outcome gives the same report.
 */
public interface Reporter {

  /** Used instead of a rule id if a file could not be read. */
  String UNREADABLE = "unreadable";

  /**
   * Writes the complete report.
   *
   * @param layout for formats that people read; other formats ignore it
   */
  void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException;

  /** Whether the report is text, so that a terminal can show it. */
  boolean isText();
}
