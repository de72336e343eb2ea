package org.isogloss.report.ci;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.TextualReporter;
import org.isogloss.report.place.SourcePath;
import org.isogloss.report.summary.FindingGroup;
import org.isogloss.report.summary.ShortMessage;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.SafeText;

/** A Markdown table for the page of a pull request: the counts and the first findings. */
public final class MarkdownReporter implements TextualReporter {

  /** A page is limited to 1 MiB and meant to be read; the full report is elsewhere. */
  private static final int MOST_ROWS = 100;

  /**
   * Characters that Markdown may take for markup within a line; those of HTML become references.
   */
  private static final String SIGNS = "\\`*_[]#|~$";

  /** The summary, ending with an empty line so that another one can follow. */
  @Override
  public String render(Outcome outcome, Layout layout) {
    StringBuilder out = new StringBuilder("### Isogloss\n\n");
    Layout wide = new Layout(Integer.MAX_VALUE, false, Optional.empty());
    for (String line : new SummaryView(outcome.report(), FindingGroup.of(outcome), wide).lines()) {
      out.append(escaped(line)).append("  \n");
    }
    List<Finding> findings = outcome.report().findings();
    if (!findings.isEmpty()) {
      out.append("\n| place | severity | rule | finding |\n|---|---|---|---|\n");
    }
    for (Finding finding : findings.subList(0, Math.min(MOST_ROWS, findings.size()))) {
      String path = SourcePath.relative(outcome.base(), finding.location().document().path());
      String place =
          path + ":" + finding.location().startLine() + ":" + finding.location().startColumn();
      out.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  escaped(place),
                  finding.severity().label(),
                  escaped(finding.ruleId()),
                  escaped(ShortMessage.of(finding))));
    }
    if (findings.size() > MOST_ROWS) {
      out.append("\n… and ").append(findings.size() - MOST_ROWS).append(" more.\n");
    }
    for (Failure failure : outcome.report().failures()) {
      out.append("\n- ").append(escaped(failure.toString())).append('\n');
    }
    return out.append('\n').toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : SafeText.of(text).toCharArray()) {
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }
}
