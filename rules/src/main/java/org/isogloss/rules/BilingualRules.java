package org.isogloss.rules;

import java.util.List;
import org.isogloss.core.cache.RememberedRules;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.bilingual.consistency.SameSourceRule;
import org.isogloss.rules.bilingual.consistency.SameTargetRule;
import org.isogloss.rules.bilingual.glossary.GlossaryTargetMissingRule;
import org.isogloss.rules.bilingual.marks.BracketMismatchRule;
import org.isogloss.rules.bilingual.marks.PunctuationMismatchRule;
import org.isogloss.rules.bilingual.numbers.NumberMismatchRule;
import org.isogloss.rules.bilingual.rendering.TermRenderingsRule;
import org.isogloss.rules.bilingual.tags.TagMismatchRule;
import org.isogloss.rules.bilingual.text.OmittedOrAddedRule;
import org.isogloss.rules.bilingual.text.UntranslatedRule;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.terms.TermAnalysis;

/** The rules that compare a translation with its source: a line for each. */
final class BilingualRules {

  private BilingualRules() {}

  /** All of them, in any order, with their settings. */
  static List<Rule> with(
      RuleSettings settings,
      GlossaryAnalysis glossary,
      TermAnalysis terms,
      RememberedRules cached) {
    return List.of(
        new BracketMismatchRule(),
        new GlossaryTargetMissingRule(glossary),
        new NumberMismatchRule(),
        new OmittedOrAddedRule(),
        new PunctuationMismatchRule(),
        new SameSourceRule(),
        new SameTargetRule(),
        new TagMismatchRule(),
        cached.of(new TermRenderingsRule(terms::of), List::of),
        new UntranslatedRule());
  }
}
