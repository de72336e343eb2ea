package org.isogloss.report.outcome;

import java.io.IOException;

/** A reporter whose format is text. */
@FunctionalInterface
public interface TextualReporter extends Reporter {

  /** The complete report. */
  String render(Outcome outcome, Layout layout);

  @Override
  default void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
    out.text(render(outcome, layout));
  }

  @Override
  default boolean isText() {
    return true;
  }
}
