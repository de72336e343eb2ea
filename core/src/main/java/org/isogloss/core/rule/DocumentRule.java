package org.isogloss.core.rule;

import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Block;
import org.isogloss.core.text.AnalyzedDocument;

/** Judges each document by itself. It may be called from several threads at once. */
public non-sealed interface DocumentRule extends Rule {

  /** The hits in one document, in any order. */
  List<Hit> check(AnalyzedDocument document);

  /**
   * Whether it judges each block by itself, or nearly so, and takes its time: where only a part of
   * a manuscript is of interest, it is asked for the blocks of that part alone.
   */
  default boolean isLocal() {
    return false;
  }

  /**
   * The hits in some blocks of a document, in any order.
   *
   * @param wanted the blocks of interest
   */
  default List<Hit> check(AnalyzedDocument document, Predicate<Block> wanted) {
    return check(document).stream()
        .filter(hit -> wanted.test(document.document().blockAt(hit.place().span().start())))
        .toList();
  }
}
