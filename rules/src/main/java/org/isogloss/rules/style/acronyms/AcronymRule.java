package org.isogloss.rules.style.acronyms;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;

/** Finds one kind of slip in the acronyms of a manuscript, which are read once for all rules. */
public final class AcronymRule implements ManuscriptRule {

  private final RuleInfo info;
  private final Function<AcronymIndex, List<Hit>> finder;
  private final SharedAnalysis<AcronymIndex> analysis;

  /**
   * @param info the metadata
   * @param finder finds the slips; called from any thread
   * @param analysis reads the acronyms
   */
  AcronymRule(
      RuleInfo info,
      Function<AcronymIndex, List<Hit>> finder,
      SharedAnalysis<AcronymIndex> analysis) {
    this.info = Objects.requireNonNull(info, "info");
    this.finder = Objects.requireNonNull(finder, "finder");
    this.analysis = Objects.requireNonNull(analysis, "analysis");
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    return finder.apply(analysis.of(manuscript));
  }
}
