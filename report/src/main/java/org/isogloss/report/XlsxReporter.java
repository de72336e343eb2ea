package org.isogloss.report;

import java.io.IOException;
import org.isogloss.report.list.ListWorkbook;

/** A workbook in which a reader can decide about each finding. */
final class XlsxReporter implements Reporter {

  @Override
  public void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
    out.bytes().write(ListWorkbook.of(new FindingListing(outcome).list()));
  }

  @Override
  public boolean isText() {
    return false;
  }
}
