package org.isogloss.rules;

import java.util.List;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.bilingual.glossary.GlossaryTargetMissingRule;
import org.isogloss.rules.glossary.GlossaryAnalysis;

/** The rules that compare a translation with its source: a line for each. */
final class BilingualRules {

  private BilingualRules() {}

  /** All of them, in any order, with their settings. */
  static List<Rule> with(RuleSettings settings, GlossaryAnalysis glossary) {
    return List.of(new GlossaryTargetMissingRule(glossary));
  }
}
