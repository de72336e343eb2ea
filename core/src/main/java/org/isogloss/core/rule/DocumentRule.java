package org.isogloss.core.rule;

import java.util.List;
import java.util.function.Predicate;
import org.isogloss.core.document.Block;
import org.isogloss.core.text.AnalyzedDocument;

/** Checks each document separately. It may be called from several threads concurrently. */
public non-sealed interface DocumentRule extends Rule {

  /** The hits in one document, in any order. */
  List<Hit> check(AnalyzedDocument document);

  /**
   * The hits of a whole manuscript, in any order: those that a person decides together, wherever
   * they are, may be one, and all together may change how sure each is.
   *
   * @param hits those of all documents, in book order
   * @param texts what was checked, in book order
   */
  default List<Hit> joined(List<Hit> hits, List<CheckedText> texts) {
    return hits;
  }

  /**
   * Whether it checks each block separately, or nearly so, and is slow: if only part of a
   * manuscript is of interest, only the blocks of that part are checked.
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
