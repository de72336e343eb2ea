package org.isogloss.core.text;

import java.util.List;

/** All documents of a manuscript with their sentences. Compared by identity. */
public final class AnalyzedManuscript {

  private final List<AnalyzedDocument> documents;

  /**
   * @param documents in book order
   */
  public AnalyzedManuscript(List<AnalyzedDocument> documents) {
    this.documents = List.copyOf(documents);
  }

  /** The documents in book order. */
  public List<AnalyzedDocument> documents() {
    return documents;
  }
}
