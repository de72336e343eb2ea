package org.isogloss.report;

import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;

/** A line a finding, {@code path:line:column: severity rule message}, as editors read it. */
final class PlainReporter implements TextualReporter {

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
      // An editor jumps to the file's start where the file is at fault as a whole.
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
