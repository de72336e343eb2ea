package org.isogloss.core.lint;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.Confidence;

/**
 * Withholds the findings that are less sure than asked for.
 *
 * @param least the least confidence that is reported in a file
 */
public record ConfidenceStep(Function<DocumentId, Confidence> least) implements ReportStep {

  public ConfidenceStep {
    Objects.requireNonNull(least, "least");
  }

  @Override
  public Report apply(Report report) {
    Parts parts = Parts.of(report.findings());
    List<Finding> sure = parts.joined(parts.all().stream().filter(this::isSure).toList());
    int unsure = report.findings().size() - sure.size();
    return report.keeping(sure, report.withheld().withUnsure(unsure));
  }

  private boolean isSure(Finding finding) {
    return finding.confidence().compareTo(least.apply(finding.location().document())) >= 0;
  }
}
