package org.isogloss.engine;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.ConfidenceStep;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Parts;
import org.isogloss.core.lint.Progress;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;
import org.isogloss.core.lint.Scope;
import org.isogloss.engine.baseline.BaselineStep;
import org.isogloss.engine.baseline.RecordedBaseline;
import org.isogloss.engine.change.ChangeStep;
import org.isogloss.engine.change.ManuscriptChange;
import org.isogloss.engine.fix.CheckedManuscript;
import org.isogloss.engine.settings.KnownRules;
import org.isogloss.engine.settings.ManuscriptSettings;

/**
 * Checks versions of a manuscript: the original one, and those that result from fixes.
 *
 * @param rules the rules to run over each version
 * @param settings of its files
 * @param change the change to which the check is limited, if any
 * @param baseline the accepted findings
 * @param covered whether the paths of the check cover a file, which may no longer exist
 * @param progress is informed of the progress of the rules
 */
record VersionCheck(
    RuleRunner rules,
    ManuscriptSettings settings,
    Optional<ManuscriptChange> change,
    Optional<RecordedBaseline> baseline,
    Predicate<Path> covered,
    Progress progress) {

  /**
   * Runs the rules over a version and passes the report through the steps.
   *
   * @param documents the version, in book order
   * @param failures the failures so far
   */
  CheckedManuscript of(List<Document> documents, List<Failure> failures)
      throws InterruptedException {
    Optional<ManuscriptChange> written = change.map(whole -> whole.updatedTo(documents));
    Report found = found(documents, failures, written);
    Report left =
        known(documents)
            .<ReportStep>map(step -> step)
            .orElse(ReportStep.NONE)
            .then(written.map(this::caused).orElse(ReportStep.NONE))
            .then(new ConfidenceStep(settings::confidence))
            .apply(found);
    return new CheckedManuscript(documents, found, left);
  }

  private Report found(
      List<Document> documents, List<Failure> failures, Optional<ManuscriptChange> written)
      throws InterruptedException {
    if (written.filter(ManuscriptChange::isNothing).isPresent()) {
      return rules.measure(documents, failures);
    }
    Scope scope = written.<Scope>map(ManuscriptChange::text).orElse(Scope.ALL);
    return rules.check(documents, failures, progress, scope);
  }

  /**
   * Removes the findings in the baseline.
   *
   * @param documents the version that is compared with it
   */
  Optional<BaselineStep> known(List<Document> documents) {
    return baseline.map(
        recorded ->
            new BaselineStep(
                recorded.baseline(),
                rules::isWanted,
                KnownRules::isFinding,
                change.isEmpty() && unseen(recorded, documents).isEmpty(),
                recorded.elsewhere(documents)));
  }

  /** A file that the baseline covers, but the check does not. */
  Optional<String> unseen(RecordedBaseline recorded, List<Document> documents) {
    return recorded.unseen(documents, covered);
  }

  private ReportStep caused(ManuscriptChange written) {
    ChangeStep step =
        new ChangeStep(
            written,
            open -> rules.checkWhole(settings.inBookOrder(written.before()), open),
            rules::isLocal);
    return step.then(ReportStep.ORDER);
  }

  /**
   * The findings that are not new and would otherwise be reported: those in the baseline, and those
   * that the change did not cause. Of text that a change left alone, rules that look at one place
   * at a time report nothing.
   */
  List<Finding> knownIn(CheckedManuscript checked) {
    if (change.isEmpty() && baseline.isEmpty()) {
      return List.of();
    }
    Set<Object> fresh = new HashSet<>();
    Parts.of(checked.report().findings()).all().forEach(part -> fresh.add(anywhere(part)));
    Parts found =
        Parts.of(new ConfidenceStep(settings::confidence).apply(checked.found()).findings());
    return found.joined(
        found.all().stream().filter(part -> !fresh.contains(anywhere(part))).toList());
  }

  /** Names a finding no matter which of its places a step made the first. */
  private static Object anywhere(Finding finding) {
    return finding.occurrences().isEmpty()
        ? finding
        : List.of(finding.ruleId(), finding.fingerprint(), finding.occurrences());
  }

  /** Whether any finding reaches the {@code fail-on} severity of its file. */
  boolean reachesFailOn(List<Finding> findings) {
    return Parts.of(findings).all().stream()
        .anyMatch(
            finding ->
                settings.failOn(finding.location().document()).isReachedBy(finding.severity()));
  }
}
