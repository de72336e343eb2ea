package org.isogloss.core.rule;

import java.util.Objects;
import java.util.function.Predicate;
import org.isogloss.core.document.Block;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * What a rule checked of a document.
 *
 * @param document the document
 * @param blocks the blocks that were checked; all, unless only a part of the manuscript is of
 *     interest
 */
public record CheckedText(AnalyzedDocument document, Predicate<Block> blocks) {

  public CheckedText {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(blocks, "blocks");
  }

  /** A document that was checked as a whole. */
  public static CheckedText all(AnalyzedDocument document) {
    return new CheckedText(document, block -> true);
  }
}
