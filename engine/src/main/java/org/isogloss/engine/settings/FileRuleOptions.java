package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;
import org.isogloss.rules.languagetool.AcceptedWords;

/** The rule options for a file; files with equal options share their rules. */
record FileRuleOptions(
    List<Path> glossaries, Optional<String> variety, AcceptedWords accepted, OptionValues options) {

  /** The options set by some values. */
  static FileRuleOptions of(Values values, WordLists words) {
    values.value(SettingsKeys.ACCEPT).forEach(word -> words.add(word.value()));
    values.value(SettingsKeys.ACCEPT_FROM).forEach(file -> words.addAll(file.value()));
    return new FileRuleOptions(
        ListType.values(values.value(SettingsKeys.GLOSSARIES)).stream().distinct().toList(),
        values.value(SettingsKeys.LANGUAGE),
        words.accepted(),
        RuleOptionKeys.values(new RuleLevels(values.value(SettingsKeys.RULES))));
  }

  FileRuleOptions with(List<Path> otherGlossaries) {
    return new FileRuleOptions(otherGlossaries, variety, accepted, options);
  }

  /** The same for another variety of English. */
  FileRuleOptions in(String other) {
    return new FileRuleOptions(glossaries, Optional.of(other), accepted, options);
  }

  RuleSettings over(Termbase termbase) {
    return new RuleSettings(termbase, variety, accepted, options);
  }
}
