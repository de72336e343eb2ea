package org.isogloss.core.text;

import java.util.List;

/**
 * All documents of a manuscript with their sentences, in book order.
 *
 * @param documents in book order
 */
public record AnalyzedManuscript(List<AnalyzedDocument> documents) {

  public AnalyzedManuscript {
    documents = List.copyOf(documents);
  }
}
