package org.isogloss.rules.suppression;

import java.util.EnumSet;
import java.util.List;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.rule.SuppressionRule;

/** Finds suppression comments that suppress nothing. */
public final class SuppressionUnusedRule implements SuppressionRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "suppression-unused",
          "Unused suppression",
          // The text is not affected, and fixing a fault should not lead to a warning.
          Severity.INFO,
          "A suppression comment for a rule that finds nothing there.",
          EnumSet.allOf(Zone.class));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Remark> check(SuppressionAudit audit) {
    return audit.unused();
  }
}
