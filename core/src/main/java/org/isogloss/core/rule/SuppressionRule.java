package org.isogloss.core.rule;

import java.util.List;

/**
 * Judges the comments that turn rules off, once all other rules have run. What it finds cannot be
 * suppressed itself.
 */
public non-sealed interface SuppressionRule extends Rule {

  /** What is wrong with the suppressions of one document, in order. */
  List<Remark> check(SuppressionAudit audit);
}
