package org.isogloss.core.text;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An analysis of a whole manuscript that several rules need: worked out by the first that asks,
 * kept for the others for as long as the manuscript lives. Any number of threads may share it.
 *
 * @param <T> the result, which must be immutable
 */
public final class SharedAnalysis<T> {

  private final Function<AnalyzedManuscript, T> analysis;
  private final Map<AnalyzedManuscript, CompletableFuture<T>> results = new WeakHashMap<>();

  /**
   * @param analysis works out the result; called once a manuscript
   */
  public SharedAnalysis(Function<AnalyzedManuscript, T> analysis) {
    this.analysis = analysis;
  }

  /** The result for a manuscript; waits where another thread is working it out. */
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
