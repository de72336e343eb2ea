package org.isogloss.rules.glossary;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.rule.Applicability;
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

  /**
   * A hit with what may stand in the place of a term; beside a hyphen that is for a person to word.
   * The termbase has decided, so that it may be written without asking.
   */
  static Hit replaced(Hit hit, TermMatch match, String wanted) {
    return replaced(hit, match, wanted, Applicability.SAFE);
  }

  /** The same where the termbase has not decided everything. */
  static Hit replaced(Hit hit, TermMatch match, String wanted, Applicability trust) {
    return match.compound() ? hit : hit.suggesting(List.of(wanted), trust);
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
