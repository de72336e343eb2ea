package org.isogloss.report.ci;

import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.text.SafeText;

/**
 * One line per finding, {@code path:line:column: severity rule message}, which editors can read.
 */
public final class PlainReporter implements TextualReporter {

  @Override
  public String render(Outcome outcome, Layout layout) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : outcome.report().findings()) {
      line(
          out,
          finding.location().toString(),
          finding.severity().label() + " " + finding.ruleId() + " " + ShortMessage.of(finding));
    }
    for (Failure failure : outcome.report().failures()) {
      // If the problem is in the file as a whole, editors jump to its start.
      String place =
          "%s:%d:%d"
              .formatted(
                  failure.path(), Math.max(1, failure.line()), Math.max(1, failure.column()));
      line(out, place, "error " + UNREADABLE + " " + failure.message());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String place, String text) {
    out.append(SafeText.line(place + ": " + text)).append('\n');
  }
}
