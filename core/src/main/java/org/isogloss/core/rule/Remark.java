package org.isogloss.core.rule;

import java.util.Optional;
import org.isogloss.core.document.Span;

/**
 * A problem with a comment.
 *
 * @param comment the comment's span in the source
 * @param message one sentence: what was found and what to do
 * @param severity the severity if it differs from the rule's own
 */
public record Remark(Span comment, String message, Optional<Severity> severity) {

  /** Creates a remark with its rule's severity. */
  public Remark(Span comment, String message) {
    this(comment, message, Optional.empty());
  }

  public Remark as(Severity how) {
    return new Remark(comment, message, Optional.of(how));
  }
}
