package org.isogloss.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.DocumentAnalysis;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Progress;
import org.isogloss.core.lint.Step;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.TermVariantsRule;

/** Extracts the terms of manuscripts, each only once, even if they are also checked. */
public final class TermListing {

  private final TermAnalysis analysis =
      new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT));
  private final Map<List<Document>, TermAnalysis.Terms> known = new ConcurrentHashMap<>();

  /** A rule that reports competing terms; what it extracts is kept for the list. */
  public Rule rule() {
    return new TermVariantsRule(this::terms);
  }

  /** Extracts the terms of a manuscript and keeps them. */
  TermAnalysis.Terms terms(AnalyzedManuscript manuscript) {
    TermAnalysis.Terms terms = analysis.of(manuscript);
    known.put(manuscript.documents().stream().map(AnalyzedDocument::document).toList(), terms);
    return terms;
  }

  /**
   * The terms of documents, as one manuscript or separately, by the name of the first document.
   *
   * @param documents the documents, in book order
   * @param eachAlone whether each document is a separate manuscript
   * @param threads how many threads to use, at least 1
   * @throws InterruptedException if the thread is interrupted
   */
  public List<TermAnalysis.Terms> of(List<Document> documents, boolean eachAlone, int threads)
      throws InterruptedException {
    List<List<Document>> manuscripts = manuscripts(documents, eachAlone);
    extract(manuscripts.stream().filter(manuscript -> !known.containsKey(manuscript)), threads);
    return manuscripts.stream().map(known::get).toList();
  }

  private void extract(Stream<List<Document>> manuscripts, int threads)
      throws InterruptedException {
    ExecutorService pool = new ForkJoinPool(threads);
    try {
      List<Step<TermAnalysis.Terms>> pending = new ArrayList<>();
      for (List<Step<AnalyzedDocument>> steps :
          new DocumentAnalysis(pool, Progress.NONE).start(manuscripts.toList())) {
        List<AnalyzedDocument> analyzed = await(steps);
        String path = analyzed.get(0).document().id().path();
        AnalyzedManuscript manuscript = new AnalyzedManuscript(analyzed);
        pending.add(new Step<>(path, "extracting terms", pool.submit(() -> terms(manuscript))));
      }
      await(pending);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<List<Document>> manuscripts(List<Document> documents, boolean eachAlone) {
    if (documents.isEmpty()) {
      return List.of();
    }
    return eachAlone
        ? documents.stream().sorted(Comparator.comparing(Document::id)).map(List::of).toList()
        : List.of(documents);
  }

  private static <T> List<T> await(List<Step<T>> steps) throws InterruptedException {
    List<Failure> failures = new ArrayList<>();
    List<T> done = new ArrayList<>();
    for (Step<T> step : steps) {
      step.await(failures).ifPresent(done::add);
    }
    if (!failures.isEmpty()) {
      Failure first = failures.get(0);
      throw new IllegalStateException(first.toString(), first.cause().orElse(null));
    }
    return done;
  }
}
