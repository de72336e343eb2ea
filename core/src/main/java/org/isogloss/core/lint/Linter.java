package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.language.GeneratedFile;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.text.AnalyzedDocument;

/** Runs rules over manuscripts. The findings are the same with any number of threads. */
public final class Linter {

  private final List<Rule> rules;
  private final int threads;

  /**
   * @param rules what to check
   * @param threads the number of threads, at least 1
   */
  public Linter(List<Rule> rules, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    this.rules = List.copyOf(rules);
    this.threads = threads;
  }

  /** Checks manuscripts, each separately, without reporting progress. */
  public Report lint(List<List<Document>> manuscripts, List<Failure> failures)
      throws InterruptedException {
    return lint(manuscripts, failures, Progress.NONE);
  }

  /**
   * Checks manuscripts, each separately.
   *
   * @param manuscripts the documents of each, in book order; no id occurs twice
   * @param failures what could not be read, for the report
   * @param progress receives the progress
   * @throws InterruptedException if the thread is interrupted
   */
  public Report lint(List<List<Document>> manuscripts, List<Failure> failures, Progress progress)
      throws InterruptedException {
    return lint(manuscripts, failures, progress, Scope.ALL);
  }

  /**
   * Checks manuscripts, each separately, with local rules restricted to a part of them.
   *
   * @param scope the part for local rules; the others check everything
   */
  public Report lint(
      List<List<Document>> manuscripts, List<Failure> failures, Progress progress, Scope scope)
      throws InterruptedException {
    // A rule may fork its work, which the existing threads then share.
    ExecutorService pool = new ForkJoinPool(threads);
    try {
      return lint(pool, manuscripts, failures, progress, scope);
    } finally {
      pool.shutdownNow();
    }
  }

  private Report lint(
      ExecutorService pool,
      List<List<Document>> manuscripts,
      List<Failure> failures,
      Progress progress,
      Scope scope)
      throws InterruptedException {
    List<Document> read = new ArrayList<>();
    List<Report.Summary> summaries = new ArrayList<>();
    List<Failure> all = new ArrayList<>(failures);
    List<List<RuleTask>> tasks = new ArrayList<>();
    int total = manuscripts.stream().mapToInt(List::size).sum();
    for (List<Step<AnalyzedDocument>> steps :
        new DocumentAnalysis(pool, progress).start(manuscripts)) {
      List<AnalyzedDocument> analyzed = new ArrayList<>();
      for (Step<AnalyzedDocument> step : steps) {
        step.await(all).ifPresent(analyzed::add);
        progress.at(Progress.Stage.SEGMENTING, read.size() + analyzed.size(), total);
      }
      analyzed.forEach(document -> read.add(document.document()));
      analyzed.forEach(document -> summaries.add(Report.Summary.of(document)));
      tasks.add(RuleTask.start(rules, analyzed, scope, pool));
    }
    Set<DocumentId> generated =
        manuscripts.stream()
            .flatMap(manuscript -> GeneratedFile.among(manuscript).stream())
            .collect(Collectors.toUnmodifiableSet());
    FindingFactory factory = new FindingFactory(read, generated);
    List<Finding> findings = new ArrayList<>();
    List<UnknownWord> words = new ArrayList<>();
    int steps = tasks.stream().flatMap(List::stream).mapToInt(task -> task.steps().size()).sum();
    AtomicInteger checked = new AtomicInteger();
    progress.at(Progress.Stage.CHECKING, 0, steps);
    Runnable done = () -> progress.at(Progress.Stage.CHECKING, checked.incrementAndGet(), steps);
    Map<DocumentId, Integer> positions = new HashMap<>();
    read.forEach(document -> positions.put(document.id(), positions.size()));
    for (List<RuleTask> manuscript : tasks) {
      List<UnknownWord> listed = new ArrayList<>();
      for (RuleTask task : manuscript) {
        task.collect(factory, findings, listed, all, done);
      }
      words.addAll(UnknownWord.merged(listed, positions));
    }
    findings.sort(null);
    words.sort(null);
    return new Report(summaries, findings, all, WithheldCounts.NONE, words);
  }
}
