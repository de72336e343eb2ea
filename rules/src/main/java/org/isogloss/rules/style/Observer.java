package org.isogloss.rules.style;

import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Reads how documents answer a question of style. It is called for each document of a manuscript in
 * book order, from any thread, and keeps nothing between calls.
 */
@FunctionalInterface
public interface Observer {

  /**
   * Reports all places of a document that answer the question, in any order, to a consumer.
   *
   * @param document the document
   * @param found takes each place
   */
  void observe(StyleDocument document, Consumer<Observation> found);

  /** Returns an observer that reports only the places of this one that meet a condition. */
  default Observer where(BiPredicate<StyleDocument, Observation> condition) {
    return (document, found) ->
        observe(
            document,
            observation -> {
              if (condition.test(document, observation)) {
                found.accept(observation);
              }
            });
  }
}
