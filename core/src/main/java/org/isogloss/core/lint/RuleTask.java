package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * A running rule on a manuscript.
 *
 * @param rule the rule
 * @param texts what is checked of the manuscript, in book order
 * @param steps its work: a step for each document, or one for the whole manuscript
 */
record RuleTask(Rule rule, List<CheckedText> texts, List<Step<Result>> steps) {

  /**
   * What a step found.
   *
   * @param hits what the rule reports
   * @param words what it lists
   */
  record Result(List<Hit> hits, List<ListedWord> words) {}

  /** Starts all rules on a manuscript, and returns immediately. */
  static List<RuleTask> start(
      List<Rule> rules, List<AnalyzedDocument> documents, Scope scope, ExecutorService pool) {
    AnalyzedManuscript manuscript = new AnalyzedManuscript(documents);
    List<RuleTask> tasks = new ArrayList<>();
    for (Rule rule : rules) {
      String name = "the rule " + rule.info().id();
      List<Step<Result>> steps = new ArrayList<>();
      if (rule instanceof DocumentRule documentRule) {
        for (AnalyzedDocument document : documents) {
          Callable<Result> check =
              () -> new Result(check(documentRule, document, scope), List.of());
          steps.add(new Step<>(path(document), name, pool.submit(check)));
        }
      } else if (rule instanceof ManuscriptRule manuscriptRule && !documents.isEmpty()) {
        String whole =
            documents.size() == 1 ? "" : " over all %d files".formatted(documents.size());
        Callable<Result> check =
            () -> new Result(manuscriptRule.check(manuscript), manuscriptRule.words(manuscript));
        steps.add(new Step<>(path(documents.get(0)), name + whole, pool.submit(check)));
      }
      if (!steps.isEmpty()) {
        tasks.add(new RuleTask(rule, texts(rule, documents, scope), steps));
      }
    }
    return tasks;
  }

  /**
   * Waits for its findings and words. A hit that cannot be turned into a finding is a failure, and
   * leaves the others alone.
   *
   * @param findings receives the findings
   * @param words receives the words
   * @param failures receives the reasons if there are none
   * @param done is run after each step
   */
  void collect(
      FindingFactory factory,
      List<Finding> findings,
      List<UnknownWord> words,
      List<Failure> failures,
      Runnable done)
      throws InterruptedException {
    List<Hit> hits = new ArrayList<>();
    List<ListedWord> listed = new ArrayList<>();
    for (Step<Result> step : steps) {
      step.await(failures)
          .ifPresent(
              result -> {
                hits.addAll(result.hits());
                listed.addAll(result.words());
              });
      done.run();
    }
    Step<Result> first = steps.get(0);
    try {
      List<Hit> all =
          rule instanceof DocumentRule documentRule ? documentRule.joined(hits, texts) : hits;
      words.addAll(listed.stream().map(factory::of).toList());
      convert(all, factory, first.name(), findings, failures);
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(Failure.internal(first.path(), first.name(), e));
    }
  }

  /** A hit that is out of place is a failure, one for each file; the other hits are findings. */
  private void convert(
      List<Hit> hits,
      FindingFactory factory,
      String name,
      List<Finding> findings,
      List<Failure> failures) {
    Set<DocumentId> failed = new HashSet<>();
    for (Hit hit : hits) {
      try {
        findings.add(factory.of(rule, hit));
      } catch (RuntimeException | StackOverflowError e) {
        if (failed.add(hit.place().document())) {
          failures.add(Failure.internal(hit.place().document().path(), name, e));
        }
      }
    }
  }

  private static String path(AnalyzedDocument document) {
    return document.document().id().path();
  }

  private static List<CheckedText> texts(Rule rule, List<AnalyzedDocument> documents, Scope scope) {
    return documents.stream()
        .map(
            document ->
                isWhole(rule, scope)
                    ? CheckedText.all(document)
                    : new CheckedText(
                        document, block -> scope.covers(document.document().id(), block)))
        .toList();
  }

  /** Whether a rule checks all blocks. */
  private static boolean isWhole(Rule rule, Scope scope) {
    return scope == Scope.ALL
        || !(rule instanceof DocumentRule documentRule && documentRule.isLocal());
  }

  private static List<Hit> check(DocumentRule rule, AnalyzedDocument document, Scope scope) {
    if (isWhole(rule, scope)) {
      return rule.check(document);
    }
    DocumentId id = document.document().id();
    boolean any = document.document().blocks().stream().anyMatch(b -> scope.covers(id, b));
    return any ? rule.check(document, block -> scope.covers(id, block)) : List.of();
  }
}
