package org.isogloss.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.engine.fix.FixOutcome;

/**
 * The result of a check.
 *
 * @param report the findings, and what could not be read, checked or written
 * @param found the findings of the report and those that it leaves out because another one stands
 *     for them; a baseline records all
 * @param known the findings that a comparison with a baseline or an older version withheld from the
 *     report
 * @param documents the checked documents, in book order; after fixing, as they are on disk
 * @param rules the rules that ran, by id
 * @param notes further messages, in the order in which they arose
 * @param fix what was fixed, if that was requested
 * @param reachesFailOn whether any finding reaches the {@code fail-on} severity of its file
 * @param baselineSetting the baseline named in the settings
 * @param otherInputs the settings files, glossaries, sources and baseline that were read
 */
public record CheckResult(
    Report report,
    List<Finding> found,
    List<Finding> known,
    List<Document> documents,
    List<RuleInfo> rules,
    List<CheckNote> notes,
    Optional<FixOutcome> fix,
    boolean reachesFailOn,
    Optional<Path> baselineSetting,
    List<Path> otherInputs) {

  public CheckResult {
    Objects.requireNonNull(report, "report");
    found = List.copyOf(found);
    known = List.copyOf(known);
    documents = List.copyOf(documents);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(baselineSetting, "baselineSetting");
    otherInputs = List.copyOf(otherInputs);
  }

  /** The same result with additional notes. */
  CheckResult with(List<CheckNote> more) {
    List<CheckNote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new CheckResult(
        report,
        found,
        known,
        documents,
        rules,
        all,
        fix,
        reachesFailOn,
        baselineSetting,
        otherInputs);
  }

  /** What went wrong; everything else was still checked. */
  public List<Failure> failures() {
    return report.failures();
  }
}
