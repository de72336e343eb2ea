package org.isogloss.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A part of a run that may fail without affecting the others.
 *
 * @param path the file that a failure of it is reported for
 * @param name what it does, for a failure's message
 * @param result its future result
 */
public record Step<T>(String path, String name, Future<T> result) {

  /**
   * Returns its result; empty if it failed.
   *
   * @param failures receives the reason
   */
  public Optional<T> await(List<Failure> failures) throws InterruptedException {
    try {
      return Optional.of(result.get());
    } catch (ExecutionException e) {
      Throwable cause = Faults.origin(e);
      Faults.rethrowFatal(cause);
      failures.add(Failure.internal(path, name, cause));
      return Optional.empty();
    }
  }
}
