package org.isogloss.report;

/** Tells a run in one format. */
@FunctionalInterface
interface Reporter {

  /** Stands for a rule where a file could not be read. */
  String UNREADABLE = "unreadable";

  /**
   * The whole report; the same run gives the same text.
   *
   * @param layout for formats that people read; the others leave it alone
   */
  String render(Outcome outcome, Layout layout);
}
