package org.isogloss.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/** Runs rules over manuscripts. The findings are the same with any number of threads. */
public final class Linter {

  private final List<Rule> rules;
  private final int threads;

  /**
   * @param rules what to check
   * @param threads how many threads may work at once, at least 1
   */
  public Linter(List<Rule> rules, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    this.rules = List.copyOf(rules);
    this.threads = threads;
  }

  /** Checks manuscripts, each by itself, and tells nobody how far it is. */
  public Report lint(List<List<Document>> manuscripts, List<Failure> failures)
      throws InterruptedException {
    return lint(manuscripts, failures, Progress.NONE);
  }

  /**
   * Checks manuscripts, each by itself.
   *
   * @param manuscripts the documents of each, in book order; no id stands twice
   * @param failures what could not be read, to be told in the report
   * @param progress is told how far the work is
   * @throws InterruptedException if the thread is interrupted
   */
  public Report lint(List<List<Document>> manuscripts, List<Failure> failures, Progress progress)
      throws InterruptedException {
    return lint(manuscripts, failures, progress, Scope.ALL);
  }

  /**
   * Checks manuscripts, each by itself, local rules in a part of them alone.
   *
   * @param scope what local rules look at; the others look at everything
   */
  public Report lint(
      List<List<Document>> manuscripts, List<Failure> failures, Progress progress, Scope scope)
      throws InterruptedException {
    // A rule may fork its work: it is shared by the threads that are there.
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
    int total = manuscripts.stream().mapToInt(List::size).sum();
    Map<DocumentId, Document> byId = new HashMap<>();
    List<Report.Summary> summaries = new ArrayList<>();
    List<Failure> all = new ArrayList<>(failures);
    List<Signed> work = new ArrayList<>();
    for (List<Pending> documents : analyze(pool, manuscripts, blocks(manuscripts, progress))) {
      List<AnalyzedDocument> analyzed = new ArrayList<>();
      for (Pending pending : documents) {
        Optional<AnalyzedDocument> done =
            await(pending.analyzed(), pending.path(), "cutting it into sentences", all);
        if (done.isPresent()) {
          byId.put(done.get().document().id(), done.get().document());
          summaries.add(summary(done.get()));
          analyzed.add(done.get());
        }
        progress.at(Progress.Stage.SEGMENTING, byId.size(), total);
      }
      work.addAll(submit(pool, analyzed, scope));
    }
    List<Finding> findings = new ArrayList<>();
    int checked = 0;
    progress.at(Progress.Stage.CHECKING, checked, work.size());
    for (Signed signed : work) {
      await(signed.hits(), signed.path(), signed.step(), all)
          .ifPresent(hits -> addFindings(signed, hits, byId, findings, all));
      progress.at(Progress.Stage.CHECKING, ++checked, work.size());
    }
    findings.sort(null);
    return new Report(summaries, findings, all);
  }

  /** All rules over a manuscript. */
  private List<Signed> submit(ExecutorService pool, List<AnalyzedDocument> analyzed, Scope scope) {
    AnalyzedManuscript manuscript = new AnalyzedManuscript(analyzed);
    List<Signed> work = new ArrayList<>();
    for (Rule rule : rules) {
      String step = "the rule " + rule.info().id();
      if (rule instanceof DocumentRule documentRule) {
        for (AnalyzedDocument document : analyzed) {
          Callable<List<Hit>> check = () -> check(documentRule, document, scope);
          work.add(new Signed(rule, path(document), step, pool.submit(check)));
        }
      } else if (rule instanceof ManuscriptRule manuscriptRule && !analyzed.isEmpty()) {
        String whole = analyzed.size() == 1 ? "" : " over all %d files".formatted(analyzed.size());
        Callable<List<Hit>> check = () -> manuscriptRule.check(manuscript);
        work.add(new Signed(rule, path(analyzed.get(0)), step + whole, pool.submit(check)));
      }
    }
    return work;
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

  /** Counts the blocks that slow rules are done with. */
  private static Runnable blocks(List<List<Document>> manuscripts, Progress progress) {
    int total =
        (int)
            manuscripts.stream()
                .flatMap(List::stream)
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.zone().isProse())
                .count();
    AtomicInteger done = new AtomicInteger();
    return () -> progress.atBlock(done.incrementAndGet(), total);
  }

  private record Pending(String path, Future<AnalyzedDocument> analyzed) {}

  /** Cuts all documents into sentences, as many at once as the pool has threads. */
  private static List<List<Pending>> analyze(
      ExecutorService pool, List<List<Document>> manuscripts, Runnable blockDone) {
    ThreadLocal<Segmenter> segmenters = ThreadLocal.withInitial(Segmenter::new);
    List<List<Pending>> all = new ArrayList<>();
    for (List<Document> documents : manuscripts) {
      List<Pending> analyzed = new ArrayList<>();
      for (Document document : documents) {
        Callable<AnalyzedDocument> analysis =
            () ->
                new AnalyzedDocument(document, segmenters.get().segment(document), pool, blockDone);
        analyzed.add(new Pending(document.id().path(), pool.submit(analysis)));
      }
      all.add(analyzed);
    }
    return all;
  }

  private record Signed(Rule rule, String path, String step, Future<List<Hit>> hits) {}

  /**
   * What a step made; nothing if it failed, which costs no other step.
   *
   * @param failures is told
   */
  private static <T> Optional<T> await(
      Future<T> result, String path, String step, List<Failure> failures)
      throws InterruptedException {
    try {
      return Optional.of(result.get());
    } catch (ExecutionException e) {
      Throwable cause = Faults.origin(e);
      Faults.rethrowFatal(cause);
      failures.add(Failure.internal(path, step, cause));
      return Optional.empty();
    }
  }

  private static Report.Summary summary(AnalyzedDocument document) {
    int words = 0;
    for (Sentence sentence : document.sentences()) {
      for (Span token : sentence.tokens()) {
        words +=
            Character.isLetterOrDigit(document.document().prose().codePointAt(token.start()))
                ? 1
                : 0;
      }
    }
    return new Report.Summary(document.document().id().path(), words, document.sentences().size());
  }

  /** A hit that no finding can be made of costs those of its rule and file, and no others. */
  private static void addFindings(
      Signed signed,
      List<Hit> hits,
      Map<DocumentId, Document> byId,
      List<Finding> findings,
      List<Failure> failures) {
    try {
      findings.addAll(hits.stream().map(hit -> finding(signed.rule(), hit, byId)).toList());
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(Failure.internal(signed.path(), signed.step(), e));
    }
  }

  private static Finding finding(Rule rule, Hit hit, Map<DocumentId, Document> byId) {
    Document document = byId.get(hit.place().document());
    String ruleId = rule.info().id() + hit.subId().map(sub -> "/" + sub).orElse("");
    String text = document.sourceText(hit.place().span());
    List<Hit.Form> forms = hit.forms();
    List<Finding.Occurrence> occurrences =
        hit.occurrences().stream().map(o -> occurrence(o, byId)).toList();
    Finding.Context context = Surroundings.of(document, hit.place().span());
    Identity identity =
        occurrences.isEmpty()
            ? Identity.of(ruleId, text, context)
            : Identity.of(ruleId, forms, occurrences);
    return new Finding(
        ruleId,
        hit.severity().orElse(rule.info().severity()),
        hit.message(),
        document.location(hit.place().span()),
        document.blockAt(hit.place().span().start()).zone(),
        text,
        hit.suggestions(),
        identity.fingerprint(),
        forms,
        occurrences,
        hit.evidence().stream().map(e -> evidence(e, byId)).toList(),
        hit.differences().stream().map(d -> difference(d, byId)).toList(),
        context);
  }

  private static Finding.Occurrence occurrence(
      Hit.Occurrence occurrence, Map<DocumentId, Document> byId) {
    return new Finding.Occurrence(
        location(occurrence.place(), byId), text(occurrence.place(), byId), occurrence.form());
  }

  private static Finding.Evidence evidence(Hit.Evidence evidence, Map<DocumentId, Document> byId) {
    return new Finding.Evidence(
        evidence.kind(),
        evidence.note(),
        evidence.places().stream().map(place -> location(place, byId)).toList());
  }

  private static Finding.Difference difference(
      Hit.Difference difference, Map<DocumentId, Document> byId) {
    return new Finding.Difference(
        difference.kind(),
        difference.places().stream().map(place -> location(place, byId)).toList(),
        difference.places().stream().map(place -> text(place, byId)).toList());
  }

  private static Location location(Place place, Map<DocumentId, Document> byId) {
    return byId.get(place.document()).location(place.span());
  }

  private static String text(Place place, Map<DocumentId, Document> byId) {
    return byId.get(place.document()).sourceText(place.span());
  }
}
