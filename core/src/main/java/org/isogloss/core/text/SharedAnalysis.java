package org.isogloss.core.text;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An analysis of a whole manuscript that several rules need: computed on first use and kept for as
 * long as the manuscript is reachable. Thread-safe.
 *
 * @param <T> the result, which must be immutable
 */
public final class SharedAnalysis<T> {

  private final Function<AnalyzedManuscript, T> analysis;
  private final Map<AnalyzedManuscript, CompletableFuture<T>> results = new WeakHashMap<>();

  /**
   * @param analysis computes the result; called once per manuscript
   */
  public SharedAnalysis(Function<AnalyzedManuscript, T> analysis) {
    this.analysis = analysis;
  }

  /** The result for a manuscript; waits if another thread is computing it. */
  public T of(AnalyzedManuscript manuscript) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> known;
    synchronized (results) {
      known = results.putIfAbsent(manuscript, mine);
    }
    if (known != null) {
      return known.join();
    }
    try {
      mine.complete(analysis.apply(manuscript));
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
    }
    return mine.join();
  }
}
