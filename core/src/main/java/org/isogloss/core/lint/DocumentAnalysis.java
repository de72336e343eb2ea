package org.isogloss.core.lint;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.isogloss.core.document.Document;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;

/** Splits documents into sentences, as many in parallel as its pool has threads. */
public final class DocumentAnalysis {

  private final ExecutorService pool;
  private final Progress progress;

  /**
   * @param pool runs the work
   * @param progress receives the number of blocks that slow rules are done with
   */
  public DocumentAnalysis(ExecutorService pool, Progress progress) {
    this.pool = pool;
    this.progress = progress;
  }

  /** Starts on all documents, and returns immediately. */
  public List<List<Step<AnalyzedDocument>>> start(List<List<Document>> manuscripts) {
    ThreadLocal<Segmenter> segmenters = ThreadLocal.withInitial(Segmenter::new);
    Runnable blockDone = countBlocks(manuscripts);
    return manuscripts.stream()
        .map(
            documents ->
                documents.stream().map(document -> start(document, segmenters, blockDone)).toList())
        .toList();
  }

  private Step<AnalyzedDocument> start(
      Document document, ThreadLocal<Segmenter> segmenters, Runnable blockDone) {
    return new Step<>(
        document.id().path(),
        "splitting it into sentences",
        pool.submit(
            () ->
                new AnalyzedDocument(
                    document, segmenters.get().segment(document), pool, blockDone)));
  }

  private Runnable countBlocks(List<List<Document>> manuscripts) {
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
}
