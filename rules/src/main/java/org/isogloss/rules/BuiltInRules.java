package org.isogloss.rules;

import java.util.List;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.glossary.TermCasingRule;
import org.isogloss.rules.glossary.TermDeprecatedRule;
import org.isogloss.rules.glossary.TermHyphenationRule;
import org.isogloss.rules.glossary.TermVariantUnlistedRule;
import org.isogloss.rules.languagetool.LanguageToolRule;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.suppression.SuppressionMalformedRule;
import org.isogloss.rules.suppression.SuppressionUnusedRule;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.TermVariantsRule;

/** The list of all rules, by id. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /**
   * New instances of all rules, sorted by id.
   *
   * @param termbase what the term rules hold the text against; they are silent where it is empty
   */
  public static List<Rule> all(Termbase termbase) {
    RepeatAnalysis repeats = new RepeatAnalysis(RepeatSettings.DEFAULT);
    GlossaryAnalysis glossary = new GlossaryAnalysis(termbase);
    return List.of(
        new LanguageToolRule(),
        new RepeatedPassageRule(repeats),
        new SuppressionMalformedRule(),
        new SuppressionUnusedRule(),
        new TermCasingRule(glossary),
        new TermDeprecatedRule(glossary),
        new TermHyphenationRule(glossary),
        new TermVariantUnlistedRule(glossary),
        new TermVariantsRule(new TermAnalysis(repeats)));
  }
}
