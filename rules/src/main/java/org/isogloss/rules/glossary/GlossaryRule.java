package org.isogloss.rules.glossary;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.rules.glossary.GlossaryAnalysis.Occurrence;

/** A rule that judges each listed term by itself. All share one search for the terms. */
public abstract class GlossaryRule implements ManuscriptRule {

  private final RuleInfo info;
  private final GlossaryAnalysis glossary;

  GlossaryRule(RuleInfo info, GlossaryAnalysis glossary) {
    this.info = info;
    this.glossary = glossary;
  }

  /** What is to be said of a term, if anything. */
  abstract Stream<Hit> judge(Occurrence occurrence);

  /** What may stand in the place of a term; beside a hyphen that is for a person to word. */
  static List<String> suggestion(TermMatch match, String wanted) {
    return match.compound() ? List.of() : List.of(wanted);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final boolean isIdle() {
    return glossary.isEmpty();
  }

  @Override
  public final List<Hit> check(AnalyzedManuscript manuscript) {
    return glossary.of(manuscript).stream().flatMap(this::judge).toList();
  }
}
