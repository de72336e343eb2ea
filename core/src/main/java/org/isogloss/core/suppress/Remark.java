package org.isogloss.core.suppress;

import org.isogloss.core.document.Span;

/**
 * What is wrong with a comment.
 *
 * @param comment where the comment stands in the source
 * @param message one sentence: what was found and what is asked
 */
public record Remark(Span comment, String message) {}
