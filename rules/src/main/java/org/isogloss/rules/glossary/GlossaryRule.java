package org.isogloss.rules.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.match.Replacement;
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

  private static final String SLASH =
      "a slash joins it to another word, and may make it part of a name or a path";

  /**
   * A hit with a replacement for the term; next to a hyphen the wording is left to a person. The
   * glossary has decided, so the replacement can be applied without asking, unless the sentence or
   * the file speaks against it.
   */
  static Hit replaced(Hit hit, Occurrence occurrence, Replacement wanted) {
    return replaced(hit, occurrence, wanted, Applicability.SAFE);
  }

  /** The same for cases that the glossary does not fully decide. */
  static Hit replaced(Hit hit, Occurrence occurrence, Replacement wanted, Applicability trust) {
    TermMatch match = occurrence.match();
    if (match.compound()) {
      return hit;
    }
    Hit suggesting = hit.suggesting(List.of(wanted.text()), trust);
    if (trust != Applicability.SAFE) {
      return suggesting;
    }
    Optional<String> caution =
        wanted
            .caution()
            .or(() -> match.joined() ? Optional.of(SLASH) : Optional.empty())
            .or(() -> occurrence.obstacle(wanted.text()));
    return suggesting.with(suggesting.fix().map(fix -> caution.map(fix::butUnsafe).orElse(fix)));
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
