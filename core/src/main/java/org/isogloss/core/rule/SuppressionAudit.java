package org.isogloss.core.rule;

import java.util.List;
import org.isogloss.core.document.DocumentId;

/**
 * What came of the suppressions of a document once all rules have run.
 *
 * @param document whose comments they are
 * @param malformed comments that cannot be understood, in order
 * @param unused comments, or names in them, that suppressed nothing, in order
 */
public record SuppressionAudit(DocumentId document, List<Remark> malformed, List<Remark> unused) {

  public SuppressionAudit {
    malformed = List.copyOf(malformed);
    unused = List.copyOf(unused);
  }
}
