package org.isogloss.core.rule;

import java.util.List;
import org.isogloss.core.document.DocumentId;

/**
 * The outcome of the suppressions of a document after all rules have run.
 *
 * @param document whose comments they are
 * @param malformed malformed comments, in order
 * @param unused comments, or names in them, that suppressed nothing, in order
 */
public record SuppressionAudit(DocumentId document, List<Remark> malformed, List<Remark> unused) {

  public SuppressionAudit {
    malformed = List.copyOf(malformed);
    unused = List.copyOf(unused);
  }
}
