package org.isogloss.rules.style;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;

/** Finds slips of house style that no majority decides. */
public final class SlipRule implements ManuscriptRule {

  private final RuleInfo info;
  private final Function<AnalyzedManuscript, List<Hit>> finder;

  /**
   * @param info the metadata
   * @param finder finds the slips; called from any thread
   */
  public SlipRule(RuleInfo info, Function<AnalyzedManuscript, List<Hit>> finder) {
    this.info = Objects.requireNonNull(info, "info");
    this.finder = Objects.requireNonNull(finder, "finder");
  }

  /**
   * @param slip what is found
   * @param analysis prepares documents
   */
  public SlipRule(StyleSlip slip, StyleAnalysis analysis) {
    this(slip.info(), manuscript -> slip.finder().find(analysis.of(manuscript)));
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    return finder.apply(manuscript);
  }
}
