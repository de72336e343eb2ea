package org.isogloss.core.rule;

import java.util.Optional;
import org.isogloss.core.document.Span;

/**
 * What is wrong with a comment.
 *
 * @param comment where the comment stands in the source
 * @param message one sentence: what was found and what is asked
 * @param severity where it differs from the rule's own
 */
public record Remark(Span comment, String message, Optional<Severity> severity) {

  /** A remark as bad as its rule finds it. */
  public Remark(Span comment, String message) {
    this(comment, message, Optional.empty());
  }

  public Remark as(Severity how) {
    return new Remark(comment, message, Optional.of(how));
  }
}
