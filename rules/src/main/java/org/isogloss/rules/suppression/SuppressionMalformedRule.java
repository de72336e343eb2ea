package org.isogloss.rules.suppression;

import java.util.EnumSet;
import java.util.List;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.rule.SuppressionRule;

/** Finds suppression comments that cannot be interpreted. */
public final class SuppressionMalformedRule implements SuppressionRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "suppression-malformed",
          "Malformed suppression",
          // The comment does not do what its author expects.
          Severity.WARNING,
          "A suppression comment with an unknown directive or rule.",
          EnumSet.allOf(Zone.class));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Remark> check(SuppressionAudit audit) {
    return audit.malformed();
  }
}
