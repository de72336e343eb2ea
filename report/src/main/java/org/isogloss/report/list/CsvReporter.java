package org.isogloss.report.list;

import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;

/** The list of a workbook as CSV. */
public final class CsvReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    return ListCsv.of(new FindingListing(outcome).list());
  }
}
