package org.isogloss.rules.style;

import java.util.List;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;

/** Finds slips of house style that no majority decides. */
public final class SlipRule implements ManuscriptRule {

  private final StyleSlip slip;
  private final StyleAnalysis analysis;

  /**
   * @param slip what is found
   * @param analysis prepares documents
   */
  public SlipRule(StyleSlip slip, StyleAnalysis analysis) {
    this.slip = slip;
    this.analysis = analysis;
  }

  @Override
  public RuleInfo info() {
    return slip.info();
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    return slip.finder().find(analysis.of(manuscript));
  }
}
