package org.isogloss.core.lint;

import org.isogloss.core.document.Block;
import org.isogloss.core.document.DocumentId;

/** The part of a manuscript that is of interest. Thread-safe. */
@FunctionalInterface
public interface Scope {

  /** Everything. */
  Scope ALL = (document, block) -> true;

  /** Whether a block is of interest. */
  boolean covers(DocumentId document, Block block);
}
