package org.isogloss.report;

import java.io.IOException;

/**
 * Writes what a check found in one format, as text or as bytes. It holds no state: any number of
 * threads may share one, and the same outcome gives the same report.
 */
public interface Reporter {

  /** Stands for a rule where a file could not be read. */
  String UNREADABLE = "unreadable";

  /**
   * Writes the whole report.
   *
   * @param layout for formats that people read; the others leave it alone
   */
  void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException;

  /** Whether the report is text, so that a terminal can show it. */
  boolean isText();
}
