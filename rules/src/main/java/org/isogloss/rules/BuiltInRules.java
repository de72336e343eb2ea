package org.isogloss.rules;

import java.util.List;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.languagetool.LanguageToolRule;
import org.isogloss.rules.repeats.RepeatedPassageRule;
import org.isogloss.rules.terms.TermVariantsRule;

/** The list of all rules, by id. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** New instances of all rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(new LanguageToolRule(), new RepeatedPassageRule(), new TermVariantsRule());
  }
}
