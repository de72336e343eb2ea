package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * A running rule on a document or a manuscript.
 *
 * @param rule the rule
 * @param step its work
 */
record RuleTask(Rule rule, Step<Result> step) {

  /**
   * What a rule found.
   *
   * @param hits what it reports
   * @param words what it lists
   */
  record Result(List<Hit> hits, List<ListedWord> words) {}


  /** Starts all rules on a manuscript, and returns immediately. */
  static List<RuleTask> start(
      List<Rule> rules, List<AnalyzedDocument> documents, Scope scope, ExecutorService pool) {
    AnalyzedManuscript manuscript = new AnalyzedManuscript(documents);
    List<RuleTask> runs = new ArrayList<>();
    for (Rule rule : rules) {
      String name = "the rule " + rule.info().id();
      if (rule instanceof DocumentRule documentRule) {
        for (AnalyzedDocument document : documents) {
          Callable<Result> check =
              () -> new Result(check(documentRule, document, scope), List.of());
          runs.add(new RuleTask(rule, new Step<>(path(document), name, pool.submit(check))));
        }
      } else if (rule instanceof ManuscriptRule manuscriptRule && !documents.isEmpty()) {
        String whole =
            documents.size() == 1 ? "" : " over all %d files".formatted(documents.size());
        Callable<Result> check =
            () -> new Result(manuscriptRule.check(manuscript), manuscriptRule.words(manuscript));
        runs.add(
            new RuleTask(
                rule, new Step<>(path(documents.get(0)), name + whole, pool.submit(check))));
      }
    }
    return runs;
  }

  /**
   * Waits for its findings and words. A hit that cannot be turned into a finding invalidates those
   * of this run only.
   *
   * @param findings receives the findings
   * @param words receives the words
   * @param failures receives the reason if there are none
   */
  void collect(
      FindingFactory factory,
      List<Finding> findings,
      List<UnknownWord> words,
      List<Failure> failures)
      throws InterruptedException {
    Optional<Result> result = step.await(failures);
    if (result.isEmpty()) {
      return;
    }
    try {
      findings.addAll(result.get().hits().stream().map(hit -> factory.of(rule, hit)).toList());
      words.addAll(result.get().words().stream().map(factory::of).toList());
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(Failure.internal(step.path(), step.name(), e));
    }
  }

  private static String path(AnalyzedDocument document) {
    return document.document().id().path();
  }

  private static List<Hit> check(DocumentRule rule, AnalyzedDocument document, Scope scope) {
    if (scope == Scope.ALL || !rule.isLocal()) {
      return rule.check(document);
    }
    DocumentId id = document.document().id();
    boolean any = document.document().blocks().stream().anyMatch(b -> scope.covers(id, b));
    return any ? rule.check(document, block -> scope.covers(id, block)) : List.of();
  }
}
