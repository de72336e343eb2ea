package org.isogloss.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.engine.fix.FixOutcome;

/**
 * What came of a check.
 *
 * @param report what was found, and what could not be read, checked or written
 * @param documents what was checked, in book order; after mending as it lies on disk
 * @param rules those that ran, by id
 * @param notes what is to be said besides, in the order in which it came up
 * @param fix what was mended, where that was asked for
 * @param reachesFailOn whether there is a finding as bad as the settings of its file let pass no
 *     more
 * @param baselineSetting the baseline that settings name
 */
public record CheckResult(
    Report report,
    List<Document> documents,
    List<RuleInfo> rules,
    List<CheckNote> notes,
    Optional<FixOutcome> fix,
    boolean reachesFailOn,
    Optional<Path> baselineSetting) {

  public CheckResult {
    Objects.requireNonNull(report, "report");
    documents = List.copyOf(documents);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(baselineSetting, "baselineSetting");
  }

  /** The same with notes more. */
  CheckResult with(List<CheckNote> more) {
    List<CheckNote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new CheckResult(report, documents, rules, all, fix, reachesFailOn, baselineSetting);
  }

  /** What went wrong; the rest was checked all the same. */
  public List<Failure> failures() {
    return report.failures();
  }
}
