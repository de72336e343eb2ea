package org.isogloss.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.isogloss.core.document.Document;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.TermAnalysis;

/** Extracts the terms of manuscripts without checking them. */
public final class TermListing {

  private TermListing() {}

  /**
   * The terms of documents, as one manuscript or separately, by the name of the first document.
   *
   * @param documents the documents, in book order
   * @param eachAlone whether each document is a separate manuscript
   * @param threads how many threads to use, at least 1
   * @throws InterruptedException if the thread is interrupted
   */
  public static List<TermAnalysis.Terms> of(
      List<Document> documents, boolean eachAlone, int threads) throws InterruptedException {
    ExecutorService pool = new ForkJoinPool(threads);
    try {
      TermAnalysis analysis = new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT));
      List<Future<TermAnalysis.Terms>> pending = new ArrayList<>();
      for (List<Document> manuscript : manuscripts(documents, eachAlone)) {
        AnalyzedManuscript analyzed = new AnalyzedManuscript(analyzed(manuscript, pool));
        pending.add(pool.submit(() -> analysis.of(analyzed)));
      }
      return await(pending);
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

  private static List<AnalyzedDocument> analyzed(List<Document> documents, ExecutorService pool)
      throws InterruptedException {
    ThreadLocal<Segmenter> segmenters = ThreadLocal.withInitial(Segmenter::new);
    return await(
        documents.stream()
            .map(
                document ->
                    pool.submit(
                        () ->
                            new AnalyzedDocument(
                                document, segmenters.get().segment(document), pool)))
            .toList());
  }

  private static <T> List<T> await(List<Future<T>> pending) throws InterruptedException {
    List<T> done = new ArrayList<>();
    for (Future<T> one : pending) {
      try {
        done.add(one.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException("the terms cannot be extracted", e.getCause());
      }
    }
    return done;
  }
}
