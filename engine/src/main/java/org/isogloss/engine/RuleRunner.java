package org.isogloss.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Progress;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;
import org.isogloss.core.lint.Scope;
import org.isogloss.core.lint.SuppressionStep;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.SuppressionRule;
import org.isogloss.core.suppress.RuleNames;
import org.isogloss.engine.settings.KnownRules;
import org.isogloss.engine.settings.ManuscriptSettings;
import org.isogloss.engine.source.SourceTexts;
import org.isogloss.rules.glossary.GlossaryRule;

/** Runs the selected rules over a version of a manuscript and applies the suppressions in it. */
final class RuleRunner {

  private final CheckRequest request;
  private final ManuscriptSettings manuscript;
  private final SourceTexts source;
  private final RuleNames names;
  private final List<Rule> rules;

  /**
   * @param manuscript which findings are reported in which file
   * @param source what the documents were translated from
   * @param rules the rules to run
   */
  RuleRunner(
      CheckRequest request, ManuscriptSettings manuscript, SourceTexts source, List<Rule> rules) {
    this.request = request;
    this.manuscript = manuscript;
    this.source = source;
    this.names = KnownRules.names();
    this.rules = List.copyOf(rules);
  }

  /** The rules that run, by id, each once, even if files give them different options. */
  List<RuleInfo> infos() {
    return rules.stream()
        .map(Rule::info)
        .distinct()
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  /** Whether a rule, by its id and part, runs and could have findings. */
  boolean isWanted(String id) {
    return request.settings().rules().keeps(id)
        && rules.stream().anyMatch(rule -> !rule.isIdle() && isOf(rule, id));
  }

  /** Whether a rule, by its id and part, can check a part of a manuscript in isolation. */
  boolean isLocal(String id) {
    return rules.stream().anyMatch(rule -> isLocal(rule) && isOf(rule, id));
  }

  /** Whether a rule, by its id and part, judges a place only by the block around it. */
  boolean judgesPlaces(String id) {
    return rules.stream()
        .filter(rule -> isLocal(rule) || rule instanceof GlossaryRule)
        .anyMatch(rule -> isOf(rule, id));
  }

  /** Checks documents; local rules check only a part of them. */
  Report check(List<Document> documents, List<Failure> failures, Progress progress, Scope scope)
      throws InterruptedException {
    return check(rules, documents, failures, progress, scope);
  }

  /**
   * Checks an old version with the rules that must see the whole manuscript; rules whose findings
   * are not needed do not run.
   *
   * @param now the findings in the new version that are compared with the old ones
   */
  List<Finding> checkWhole(List<Document> documents, List<Finding> now)
      throws InterruptedException {
    List<Rule> whole = rules.stream().filter(rule -> !isLocal(rule)).toList();
    List<Rule> found =
        whole.stream()
            .filter(rule -> now.stream().anyMatch(finding -> isOf(rule, finding.ruleId())))
            .toList();
    // Whether a suppression is used depends on the findings of all rules.
    List<Rule> needed = found.stream().anyMatch(SuppressionRule.class::isInstance) ? whole : found;
    return needed.isEmpty()
        ? List.of()
        : check(needed, documents, List.of(), Progress.NONE, Scope.ALL).findings();
  }

  /** Returns a report with only the lengths of the documents. */
  Report measure(List<Document> documents, List<Failure> failures) throws InterruptedException {
    return check(List.of(), documents, failures, Progress.NONE, Scope.ALL);
  }

  private Report check(
      List<Rule> some,
      List<Document> documents,
      List<Failure> failures,
      Progress progress,
      Scope scope)
      throws InterruptedException {
    // Old versions and fixed files are read without their sources.
    List<Document> beside = source.beside(documents).documents();
    List<List<Document>> manuscripts =
        request.eachAlone() ? beside.stream().map(List::of).toList() : List.of(beside);
    Report all = new Linter(some, request.threads()).lint(manuscripts, failures, progress, scope);
    Set<String> complete = complete(some, scope);
    BiPredicate<DocumentId, String> judged = (file, name) -> isJudged(file, name, complete);
    ReportStep suppressions =
        new SuppressionStep(names, request.settings().rules()::keeps, judged, some).over(documents);
    return suppressions.then(ReportStep.ORDER).then(this::selected).apply(all);
  }

  /** The report without findings of parts of rules that were not selected. */
  private Report selected(Report report) {
    return report.keeping(
        report.findings().stream()
            .filter(finding -> request.settings().rules().keeps(finding.ruleId()))
            .toList(),
        report.withheld());
  }

  /** The rules that checked everything. */
  private static Set<String> complete(List<Rule> ran, Scope scope) {
    return ran.stream()
        .filter(rule -> !rule.isIdle() && (scope == Scope.ALL || !isLocal(rule)))
        .map(rule -> rule.info().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether all rules that a name denotes ran everywhere and reported all findings in a file. */
  private boolean isJudged(DocumentId file, String name, Set<String> complete) {
    int slash = name.indexOf('/');
    if (slash >= 0) {
      return complete.contains(name.substring(0, slash)) && manuscript.reportsAllOf(file, name);
    }
    return names.ids().stream()
        .filter(id -> names.covers(name, id))
        .allMatch(id -> complete.contains(id) && manuscript.reportsAllOf(file, id));
  }

  private static boolean isLocal(Rule rule) {
    return rule instanceof DocumentRule documentRule && documentRule.isLocal();
  }

  private static boolean isOf(Rule rule, String id) {
    return id.equals(rule.info().id()) || id.startsWith(rule.info().id() + "/");
  }
}
