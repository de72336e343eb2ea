package org.isogloss.core.rule;

import java.util.List;

/**
 * Checks the comments that turn rules off, after all other rules have run. Its findings cannot be
 * suppressed.
 */
public non-sealed interface SuppressionRule extends Rule {

  /** The problems with the suppressions of one document, in order. */
  List<Remark> check(SuppressionAudit audit);
}
