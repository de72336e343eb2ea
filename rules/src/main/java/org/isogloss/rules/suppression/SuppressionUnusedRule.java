package org.isogloss.rules.suppression;

import java.util.EnumSet;
import java.util.List;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.rule.SuppressionRule;

/** Finds comments that turn off what is not found anyway. */
public final class SuppressionUnusedRule implements SuppressionRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "suppression-unused",
          "Suppression that suppresses nothing",
          // The text is none the worse for it, and who mended a fault is not to be punished.
          Severity.INFO,
          "A comment turns off a rule that finds nothing there.",
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
