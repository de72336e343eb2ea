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

/**
 * A rule that checks each listed term on its own. All such rules share one search for the terms.
 */
public abstract class GlossaryRule implements ManuscriptRule {

  private final RuleInfo info;
  private final GlossaryAnalysis glossary;

  GlossaryRule(RuleInfo info, GlossaryAnalysis glossary) {
    this.info = info;
    this.glossary = glossary;
  }

  /** Returns what to report about a term, if anything. */
  abstract Stream<Hit> judge(Occurrence occurrence);

  /**
   * A hit with a replacement for the term; next to a hyphen the wording is left to a person. The
   * glossary has decided, so the replacement can be applied without asking.
   */
  static Hit replaced(Hit hit, TermMatch match, String wanted) {
    return replaced(hit, match, wanted, Applicability.SAFE);
  }

  /** The same for cases that the glossary does not fully decide. */
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
