package org.isogloss.report;

import org.isogloss.report.list.ListCsv;

/** The list of a workbook as CSV. */
final class CsvReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    return ListCsv.of(new FindingListing(outcome).list());
  }
}
