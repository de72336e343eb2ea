package org.isogloss.report.list;

import java.io.IOException;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.report.outcome.Reporter;

/** A workbook in which a reader can record a decision on each finding. */
public final class XlsxReporter implements Reporter {

  @Override
  public void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
    out.bytes().write(ListWorkbook.of(new FindingListing(outcome).list()));
  }

  @Override
  public boolean isText() {
    return false;
  }
}
