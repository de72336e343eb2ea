package org.isogloss.cli;

import java.util.Arrays;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;
import org.isogloss.report.ReportFormat;

/** The parts of help texts that are generated from lists elsewhere. */
final class HelpTexts extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    String formats =
        Arrays.stream(ReportFormat.values())
            .map(format -> format.label() + " (" + format.description() + ")")
            .collect(Collectors.joining(", "));
    return new Object[][] {{"report-formats", formats}};
  }
}
